package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.sources.CaseSource;
import cn.zhibao.caseintake.sources.MatterSources;
import cn.zhibao.caseintake.sources.SenderNumber;
import cn.zhibao.caseintake.sources.SourceDetails;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All sources of a matter.
///
/// @param version of the matter, which a change of its sources names
/// @param open whether more may be attached
/// @param first the one the matter was registered with
/// @param further in the order in which they were recorded, and among them what the first was recorded as before it was
///   corrected
public record SourcesView(int version, boolean open, FirstView first, List<FurtherView> further) {

    /// The source the file bears.
    ///
    /// @param channel null where it is not known
    /// @param number which its sender gave it; null where it bears none
    /// @param sender the office that sent it; null where none did or nobody said
    public record FirstView(
            SourceKind source,
            @Nullable Channel channel,
            @Nullable String number,
            @Nullable String sender,
            LocalDate receivedOn) {

        private static FirstView of(MatterSources matter) {
            var file = matter.caseFile();
            var borne = matter.first().map(CaseSource::details);
            return new FirstView(
                    file.source(),
                    file.channel().orElse(null),
                    borne.flatMap(SourceDetails::number).map(SenderNumber::text).orElse(null),
                    borne.flatMap(SourceDetails::sender).orElse(null),
                    file.receivedOn());
        }
    }

    /// A further source.
    ///
    /// @param first whether it stood in the place of the first until that was corrected
    /// @param sender the office that sent it; null where none did or nobody said
    /// @param takenBackOn when it was taken back, null where it counts
    public record FurtherView(
            UUID id,
            boolean first,
            SourceKind source,
            Channel channel,
            @Nullable String number,
            @Nullable String sender,
            LocalDate receivedOn,
            String note,
            Instant recordedAt,
            String recordedBy,
            @Nullable LocalDate takenBackOn,
            @Nullable String takeBackReason) {

        private static FurtherView of(CaseSource source) {
            var details = source.details();
            return new FurtherView(
                    source.id(),
                    source.isFirst(),
                    details.kind(),
                    details.channel(),
                    details.number().map(SenderNumber::text).orElse(null),
                    details.sender().orElse(null),
                    details.receivedOn(),
                    details.note(),
                    source.recordedAt(),
                    source.recordedBy(),
                    source.takenBack().map(CaseSource.TakenBack::on).orElse(null),
                    source.takenBack().map(CaseSource.TakenBack::reason).orElse(null));
        }
    }

    static SourcesView of(MatterSources matter) {
        var file = matter.caseFile();
        return new SourcesView(
                file.version(),
                file.status().isUnderWay(),
                FirstView.of(matter),
                matter.further().stream().map(FurtherView::of).toList());
    }
}
