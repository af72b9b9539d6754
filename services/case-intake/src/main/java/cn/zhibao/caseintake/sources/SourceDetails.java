package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What came in, from which office, by which way and when.
///
/// @param sender the office that sent it (来文单位); a person who complains or reports is never named here, but as a party
///   of the matter, or sealed
/// @param note what it adds to what was known; empty of the first, to which there was nothing to add
public record SourceDetails(
        SourceKind kind,
        Channel channel,
        Optional<SenderNumber> number,
        Optional<String> sender,
        LocalDate receivedOn,
        String note) {

    private static final int FIRST_YEAR = 1949;

    /// The same, where it can be so.
    ///
    /// @throws Refused naming every field that cannot be right
    public SourceDetails checked() {
        var faults = Stream.of(ofSender(kind, sender), ofDay(), ofNote())
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, faults);
        }
        return this;
    }

    /// Whether a person brings such a source, who is named nowhere beside it.
    public static boolean isOfAPerson(SourceKind kind) {
        return switch (kind) {
            case COMPLAINT, REPORT, RIGHT_HOLDER -> true;
            case INSPECTION, TRANSFER_IN, ASSIGNED, OTHER -> false;
        };
    }

    static Optional<FieldFault> ofSender(SourceKind kind, Optional<String> sender) {
        return sender.filter(name -> isOfAPerson(kind))
                .map(name -> new FieldFault(
                        "sender",
                        "投诉人、举报人不写在这里：列入当事人，要求隐名的予以密封",
                        "whoever complains or reports is not named here, but as a party, or sealed"));
    }

    private Optional<FieldFault> ofDay() {
        return receivedOn.getYear() < FIRST_YEAR
                ? Optional.of(
                        new FieldFault("receivedOn", "不能早于" + FIRST_YEAR + "年", "must not lie before " + FIRST_YEAR))
                : Optional.empty();
    }

    private Optional<FieldFault> ofNote() {
        return note.isEmpty()
                ? Optional.of(new FieldFault("note", "请写明补充了什么", "must say what it adds"))
                : Optional.empty();
    }
}
