/// Register import (历史台账导入): an office brings its history as CSV. A file is received whole or not at all, then
/// worked through in small transactions; good rows become cases with their historical dates, bad rows are named by line
/// and column, and the same file twice changes nothing. Blocking JDBC throughout. Read first: [ImportWorkService].
@NullMarked
package cn.zhibao.caseintake.imports;

import org.jspecify.annotations.NullMarked;
