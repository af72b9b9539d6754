/// Facts of the register import: what a row may say, in any encoding.
@NullMarked
package cn.zhibao.caseintake.imports;

import org.jspecify.annotations.NullMarked;
