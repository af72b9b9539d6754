package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;

/// The receipt for whoever brought a matter.
///
/// @param version the matter's, as the one who renews the receipt saw it
public record ReceiptView(
        String caseNo, String code, String region, SourceKind source, LocalDate receivedOn, int version) {}
