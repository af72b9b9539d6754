/// The events that statistics says; nobody else may write them.
@NullMarked
package cn.zhibao.contracts.statistics;

import org.jspecify.annotations.NullMarked;
