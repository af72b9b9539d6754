/// The events that mediation says; nobody else may write them.
@NullMarked
package cn.zhibao.contracts.mediation;

import org.jspecify.annotations.NullMarked;
