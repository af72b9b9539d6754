package cn.zhibao.caseintake.rights;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a right is, as its certificate says it.
///
/// @param patentKind of a patent alone; its number tells it too
/// @param classes of a trademark alone
/// @param name what it is called; of a trade secret nothing that belongs to the secret
/// @param holderId the holder, where it stands in the matter as a party
/// @param holderName the holder, where it does not
/// @param isWellKnown recognised as well known (驰名), which only a trademark can be, and only for one case at a time
/// @param product of a geographic indication alone
/// @param origin the region of that product (产地范围)
public record RightDetails(
        RightKind kind,
        Optional<PatentNumber.Kind> patentKind,
        Optional<RightNumber> number,
        NiceClasses classes,
        String name,
        Optional<UUID> holderId,
        Optional<String> holderName,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean isWellKnown,
        Optional<String> product,
        Optional<String> origin) {

    /// The same, where it can be so; the kind of a patent is taken from its number where nobody named it.
    ///
    /// @throws Refused naming every field that cannot be right
    public RightDetails checked() {
        var faults = Stream.of(
                        name.isEmpty() ? List.of(fault("name", "请填写权利名称", "must be given")) : List.<FieldFault>of(),
                        ofPatent(),
                        ofTrademark(),
                        ofIndication(),
                        ofHolder(),
                        ofTime())
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, faults);
        }
        return new RightDetails(
                kind,
                patentKind.or(this::printedKind),
                number,
                classes,
                name,
                holderId,
                holderName,
                validFrom,
                validTo,
                isWellKnown,
                product,
                origin);
    }

    /// Whether both are one right: of one kind and number, a trademark also for a class; without numbers, of one name.
    boolean isSameAs(RightDetails other) {
        if (kind != other.kind) {
            return false;
        }
        if (number.isPresent() || other.number.isPresent()) {
            return number.equals(other.number) && (kind != RightKind.TRADEMARK || classes.meet(other.classes));
        }
        return name.equals(other.name);
    }

    /// Whether nothing of what it is about may be told.
    public boolean isConfidential() {
        return kind == RightKind.TRADE_SECRET;
    }

    /// The edition by which its classes are read: of the day on which it began, else of the day on which it was written
    /// down.
    public Optional<NiceEdition> edition(LocalDate writtenOn) {
        return kind == RightKind.TRADEMARK ? NiceEdition.on(validFrom.orElse(writtenOn)) : Optional.empty();
    }

    /// Whether it stands on a day.
    public Validity on(LocalDate day) {
        return Validity.on(day, validFrom, validTo);
    }

    private Optional<PatentNumber.Kind> printedKind() {
        return kind == RightKind.PATENT
                ? number.map(RightNumber::text).map(PatentNumber::of).map(PatentNumber::kind)
                : Optional.empty();
    }

    private List<FieldFault> ofPatent() {
        if (patentKind.isEmpty()) {
            return List.of();
        }
        if (kind != RightKind.PATENT) {
            return List.of(fault("patentKind", "只有专利才有专利类型", "only a patent has one"));
        }
        return printedKind().filter(printed -> printed != patentKind.get()).isPresent()
                ? List.of(fault("patentKind", "与专利号表示的类型不符", "is not the kind that the number tells"))
                : List.of();
    }

    private List<FieldFault> ofTrademark() {
        if (kind == RightKind.TRADEMARK) {
            return classes.faults();
        }
        return Stream.of(
                        classes.isNone() ? null : fault("classes", "只有商标才有类别", "only a trademark has classes"),
                        isWellKnown ? fault("wellKnown", "只有商标才能认定驰名", "only a trademark can be well known") : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<FieldFault> ofIndication() {
        return Stream.concat(
                        indicated("product", product, "产品名称", "product"), indicated("origin", origin, "产地范围", "region"))
                .toList();
    }

    private Stream<FieldFault> indicated(String field, Optional<String> said, String zh, String en) {
        var isIndication = kind == RightKind.GEOGRAPHIC_INDICATION;
        if (isIndication == said.isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                isIndication
                        ? fault(field, "地理标志须填写" + zh, "a geographic indication has a " + en)
                        : fault(field, "只有地理标志才填写" + zh, "only a geographic indication has a " + en));
    }

    private List<FieldFault> ofHolder() {
        return holderId.isPresent() && holderName.isPresent()
                ? List.of(fault("holderName", "已选当事人，不必再写名称", "a party was chosen already"))
                : List.of();
    }

    private List<FieldFault> ofTime() {
        return validFrom.isPresent() && validTo.filter(validFrom.get()::isAfter).isPresent()
                ? List.of(fault("validTo", "不能早于起始日", "must not lie before the first day"))
                : List.of();
    }

    private static FieldFault fault(String field, String zh, String en) {
        return new FieldFault(field, zh, en);
    }
}
