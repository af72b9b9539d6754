package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;

/// The receipt for whoever brought a matter.
public record ReceiptView(String caseNo, String code, String region, SourceKind source, LocalDate receivedOn) {}
