package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.rights.CaseRight;
import cn.zhibao.caseintake.rights.NiceEdition;
import cn.zhibao.caseintake.rights.Validity;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A right of a matter as callers see it.
///
/// @param leads whether the matter was registered about it
/// @param holder what the holder is called, a party of the matter or not; null where nobody said who it is
/// @param edition by which the classes are read; null where there are none or it is not known
/// @param onReceipt whether it stood on the day on which the matter came in
/// @param endedOn when it ceased to count; null where it counts
public record RightView(
        UUID id,
        boolean leads,
        RightKind kind,
        PatentNumber.@Nullable Kind patentKind,
        @Nullable String rightNumber,
        List<Integer> classes,
        List<String> groups,
        @Nullable EditionView edition,
        String name,
        boolean confidential,
        @Nullable UUID holderId,
        @Nullable String holder,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Validity onReceipt,
        Validity today,
        boolean wellKnown,
        @Nullable String product,
        @Nullable String origin,
        LocalDate addedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        boolean corrected) {

    /// An edition of the classification, and how surely it is the one.
    public record EditionView(Wording name, Confidence confidence) {

        static EditionView of(NiceEdition edition) {
            return new EditionView(edition.wording(), edition.confidence());
        }
    }

    static RightView of(CaseRight right, LocalDate receivedOn, LocalDate today) {
        var details = right.details();
        return new RightView(
                right.id(),
                right.leads(),
                details.kind(),
                details.patentKind().orElse(null),
                details.number().map(RightNumber::text).orElse(null),
                List.copyOf(details.classes().classes()),
                List.copyOf(details.classes().groups()),
                details.edition(right.addedOn()).map(EditionView::of).orElse(null),
                details.name(),
                details.isConfidential(),
                details.holderId().orElse(null),
                right.holder().orElse(null),
                details.validFrom().orElse(null),
                details.validTo().orElse(null),
                details.on(receivedOn),
                details.on(today),
                details.isWellKnown(),
                details.product().orElse(null),
                details.origin().orElse(null),
                right.addedOn(),
                right.end().map(CaseRight.End::on).orElse(null),
                right.end().map(CaseRight.End::reason).orElse(null),
                right.end().map(CaseRight.End::isCorrected).orElse(false));
    }
}
