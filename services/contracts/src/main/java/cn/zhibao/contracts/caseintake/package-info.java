/// The events that case-intake says; nobody else may write them.
@NullMarked
package cn.zhibao.contracts.caseintake;

import org.jspecify.annotations.NullMarked;
