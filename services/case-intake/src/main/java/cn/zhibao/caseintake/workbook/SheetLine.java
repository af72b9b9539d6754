package cn.zhibao.caseintake.workbook;

import java.util.List;
import java.util.Map;

/// A row of somebody's file.
///
/// @param cells in the form in which a registration takes them; of columns that the file has
/// @param stamp the case number with which the row was given back before, or empty
/// @param notes what was odd when it was read
record SheetLine(int line, Map<WorkbookColumn, String> cells, String stamp, List<RowNote> notes) {}
