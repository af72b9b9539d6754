/// Mediation before the laws, its disputes as facts, and its routes and ears with the real parts.
@NullMarked
package cn.zhibao.mediation;

import org.jspecify.annotations.NullMarked;
