/// The legal clock (法定期限): how long the law leaves an office for a step, and the proof of it.
///
/// A calendar of official working days, a term, and the date it ends on, always with a trace that
/// names each stretch of days, whether it counted and by whose word. Nothing here reads the time;
/// days come in as parameters and answers go out as values.
@NullMarked
package cn.zhibao.legalclock;

import org.jspecify.annotations.NullMarked;
