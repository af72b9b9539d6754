package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ReceiptView;
import java.util.List;
import java.util.UUID;

/// The receipt as it is handed over on paper.
///
/// @param code the code in two groups, as one reads it aloud
/// @param site where one asks; the code for phones bears number and code too
/// @param key under which this receipt is renewed once
/// @param done what was done just now; empty where nothing was
public record ReceiptPageView(
        UUID id,
        String code,
        List<FactsView.Fact> rows,
        String site,
        QrCodeView qr,
        int version,
        String key,
        String done,
        ErrorsView errors) {

    private static final int GROUP = 5;

    static ReceiptPageView of(UUID id, ReceiptView receipt, String site, ReceiptWordsView words, Lang lang) {
        var code = receipt.code().substring(0, GROUP) + "-" + receipt.code().substring(GROUP);
        return new ReceiptPageView(
                id,
                code,
                List.of(
                        new FactsView.Fact(words.number(), receipt.caseNo()),
                        new FactsView.Fact(
                                words.kind(),
                                lang.pick(
                                        receipt.source().zh(), receipt.source().en())),
                        new FactsView.Fact(
                                words.received(), receipt.receivedOn().toString()),
                        new FactsView.Fact(words.office(), RegionName.withCode(receipt.region(), lang))),
                site + "progress",
                QrCodeView.of(site + "progress?caseNo=" + receipt.caseNo() + "&code=" + receipt.code()),
                receipt.version(),
                UUID.randomUUID().toString(),
                "",
                ErrorsView.NONE);
    }

    ReceiptPageView saying(String what) {
        return new ReceiptPageView(id, code, rows, site, qr, version, key, what, errors);
    }

    ReceiptPageView failed(ErrorsView why) {
        return new ReceiptPageView(id, code, rows, site, qr, version, key, done, why);
    }
}
