/// Tests of the workbooks that need no server.
@NullMarked
package cn.zhibao.caseintake.workbook;

import org.jspecify.annotations.NullMarked;
