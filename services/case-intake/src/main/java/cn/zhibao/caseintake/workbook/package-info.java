/// Matters out of an office's own workbook (案件导入): a template is filled in, checked row by row under the rules of the
/// form, taken in by choice, and given back with its marks. What is brought again is known again. Blocking JDBC
/// throughout. Read first: [WorkbookWorkService].
@NullMarked
package cn.zhibao.caseintake.workbook;

import org.jspecify.annotations.NullMarked;
