package cn.zhibao.caseintake.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a right can be, kind by kind.
class RightDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void takesTheKindOfAPatentFromItsNumber() {
        assertThat(patent(Optional.empty()).checked().patentKind()).contains(PatentNumber.Kind.DESIGN);
        assertThat(patent(Optional.of(PatentNumber.Kind.DESIGN)).checked().patentKind())
                .contains(PatentNumber.Kind.DESIGN);
        assertFault(patent(Optional.of(PatentNumber.Kind.INVENTION)), "patentKind");
    }

    @ParameterizedTest
    @CsvSource({"9, '', ", "'9,35', '0901,3503', ", "'', '', classes", "0, '', classes", "46, '', classes"})
    void takesATrademarkForClassesFromOneToFortyFive(String classes, String groups, String fault) {
        var mark = trademark("1234567", classes, groups);

        if (fault == null) {
            assertThat(mark.checked().classes()).isEqualTo(NiceClasses.read(classes, groups));
        } else {
            assertFault(mark, fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"0101", "901", "09011", "〇九〇一", "09-1"})
    void takesAGroupOnlyWithinItsClasses(String group) {
        assertFault(trademark("1234567", "9", group), "groups");
    }

    @ParameterizedTest
    @EnumSource(value = RightKind.class, mode = EnumSource.Mode.EXCLUDE, names = "TRADEMARK")
    void leavesClassesAndFameToTrademarks(RightKind kind) {
        var said = new RightDetails(
                kind,
                Optional.empty(),
                Optional.empty(),
                NiceClasses.of(List.of(9), List.of()),
                "名称",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of("海参").filter(product -> kind == RightKind.GEOGRAPHIC_INDICATION),
                Optional.of("荣成").filter(origin -> kind == RightKind.GEOGRAPHIC_INDICATION));

        assertFault(said, "classes");
        assertFault(said, "wellKnown");
    }

    @Test
    void asksAnIndicationForProductAndRegionAndNobodyElse() {
        assertFault(indicated(RightKind.GEOGRAPHIC_INDICATION, Optional.empty()), "product");
        assertFault(indicated(RightKind.GEOGRAPHIC_INDICATION, Optional.empty()), "origin");
        assertFault(indicated(RightKind.COPYRIGHT, Optional.of("海参")), "product");
        assertThat(indicated(RightKind.GEOGRAPHIC_INDICATION, Optional.of("海参"))
                        .checked()
                        .product())
                .contains("海参");
    }

    @Test
    void namesTwoHoldersAndATimeThatEndsBeforeItBegins() {
        var said = new RightDetails(
                RightKind.COPYRIGHT,
                Optional.empty(),
                Optional.empty(),
                NiceClasses.NONE,
                "名称",
                Optional.of(UUID.randomUUID()),
                Optional.of("又一权利人"),
                Optional.of(DAY),
                Optional.of(DAY.minusDays(1)),
                false,
                Optional.empty(),
                Optional.empty());

        assertFault(said, "holderName");
        assertFault(said, "validTo");
    }

    /// One registration covers several classes, so a number alone does not say which right it is.
    @ParameterizedTest
    @CsvSource({"1234567, '9', true", "1234567, '9,35', true", "1234567, 35, false", "1234568, 9, false"})
    void tellsTrademarksApartByNumberAndClass(String number, String classes, boolean isSame) {
        assertThat(trademark("1234567", "9", "").isSameAs(trademark(number, classes, "")))
                .isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          UNKNOWN
            2016-11-20, -,          UNKNOWN
            2016-11-20, 2026-11-20, IN_FORCE
            2016-11-20, 2026-11-19, EXPIRED
            -,          2026-11-19, EXPIRED
            2026-11-21, 2036-11-20, NOT_YET
            """)
    void pointsOutWhetherItStandsOnADay(LocalDate from, LocalDate to, Validity validity) {
        assertThat(Validity.on(DAY, Optional.ofNullable(from), Optional.ofNullable(to)))
                .isEqualTo(validity);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2016-12-31, -", "2022-12-31, ELEVENTH", "2025-12-31, TWELFTH", "2026-01-01, THIRTEENTH"})
    void readsClassesByTheEditionOfTheDay(LocalDate day, NiceEdition edition) {
        assertThat(NiceEdition.on(day)).isEqualTo(Optional.ofNullable(edition));
    }

    private static void assertFault(RightDetails said, String field) {
        assertThatThrownBy(said::checked)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .anySatisfy(fault -> {
                            assertThat(fault.field()).isEqualTo(field);
                            assertThat(fault.message()).isNotBlank();
                            assertThat(fault.messageEn()).isNotBlank();
                        })
                        .extracting(FieldFault::field)
                        .contains(field));
    }

    private static RightDetails patent(Optional<PatentNumber.Kind> kind) {
        return right(
                RightKind.PATENT,
                kind,
                Optional.of(RightNumber.of(RightKind.PATENT, "ZL202030000002.7")),
                NiceClasses.NONE,
                Optional.empty());
    }

    private static RightDetails trademark(String number, String classes, String groups) {
        return right(
                RightKind.TRADEMARK,
                Optional.empty(),
                Optional.of(RightNumber.of(RightKind.TRADEMARK, number)),
                NiceClasses.read(classes, groups),
                Optional.empty());
    }

    private static RightDetails indicated(RightKind kind, Optional<String> said) {
        return right(kind, Optional.empty(), Optional.empty(), NiceClasses.NONE, said);
    }

    private static RightDetails right(
            RightKind kind,
            Optional<PatentNumber.Kind> patentKind,
            Optional<RightNumber> number,
            NiceClasses classes,
            Optional<String> indicated) {
        return new RightDetails(
                kind,
                patentKind,
                number,
                classes,
                "海岬",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                indicated,
                indicated);
    }
}
