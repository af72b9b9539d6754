package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.workbook.WorkbookReceptionService;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /workbooks/{id}/intake`.
public record IntakeRequest(@NotNull WorkbookReceptionService.Rows rows) {}
