/// The events that inspection says; nobody else may write them.
@NullMarked
package cn.zhibao.contracts.inspection;

import org.jspecify.annotations.NullMarked;
