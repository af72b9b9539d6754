package cn.zhibao.caseintake.competence;

import static cn.zhibao.caseintake.competence.CompetenceRule.COMPLAINT;
import static cn.zhibao.caseintake.competence.CompetenceRule.COMPLAINT_BEFORE_2026;
import static cn.zhibao.caseintake.competence.CompetenceRule.COMPLAINT_UNREACHABLE;
import static cn.zhibao.caseintake.competence.CompetenceRule.COPYRIGHT;
import static cn.zhibao.caseintake.competence.CompetenceRule.COUNTERFEIT_PATENT;
import static cn.zhibao.caseintake.competence.CompetenceRule.FIRST_ACCEPTED;
import static cn.zhibao.caseintake.competence.CompetenceRule.FIRST_TO_FILE;
import static cn.zhibao.caseintake.competence.CompetenceRule.IC_LAYOUT;
import static cn.zhibao.caseintake.competence.CompetenceRule.IN_PLATFORM;
import static cn.zhibao.caseintake.competence.CompetenceRule.NO_SECOND_TRANSFER;
import static cn.zhibao.caseintake.competence.CompetenceRule.OWN_SITE;
import static cn.zhibao.caseintake.competence.CompetenceRule.PATENT_DEPARTMENT;
import static cn.zhibao.caseintake.competence.CompetenceRule.PATENT_DISPUTE;
import static cn.zhibao.caseintake.competence.CompetenceRule.PLACE_OF_ACT;
import static cn.zhibao.caseintake.competence.CompetenceRule.PLANT_VARIETY;
import static cn.zhibao.caseintake.competence.CompetenceRule.PLATFORM_OFFICE;
import static cn.zhibao.caseintake.competence.Effect.DEPARTMENT;
import static cn.zhibao.caseintake.competence.Effect.ELSEWHERE;
import static cn.zhibao.caseintake.competence.Effect.HERE;
import static cn.zhibao.caseintake.competence.Effect.NOTE;
import static cn.zhibao.caseintake.competence.Effect.SET_ASIDE;
import static cn.zhibao.caseintake.competence.Effect.SUPERIOR;
import static cn.zhibao.caseintake.competence.Effect.TOO_WIDE;
import static cn.zhibao.caseintake.competence.Effect.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.caseintake.competence.Outcome.Kind;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who is competent, one test for each rule. The office is that of 371071.
class SuggestionTest {

    private static final String HERE_REGION = "371071";
    private static final String NEXT_DOOR = "371002";
    private static final String FAR = "440402";
    private static final LocalDate NEW_RULE = LocalDate.of(2026, 4, 15);

    @Test
    void copyrightGoesToAnotherDepartmentWhereverItHappened() {
        var suggestion = of(SourceKind.REPORT, RightKind.COPYRIGHT, facts(HERE_REGION, null, null, null));

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.OTHER_DEPARTMENT);
        assertLines(suggestion, line(COPYRIGHT, DEPARTMENT, null));
        assertThat(COPYRIGHT.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void layoutDesignsAreDecidedByTheCommittee() {
        var suggestion = of(SourceKind.RIGHT_HOLDER, RightKind.IC_LAYOUT, CompetenceFacts.NONE);

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.OTHER_DEPARTMENT);
        assertLines(suggestion, line(IC_LAYOUT, DEPARTMENT, null));
    }

    @Test
    void plantVarietiesGoToTheDepartmentOfAgriculture() {
        var suggestion = of(SourceKind.REPORT, RightKind.PLANT_VARIETY, facts(HERE_REGION, null, null, null));

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.OTHER_DEPARTMENT);
        assertLines(suggestion, line(PLANT_VARIETY, DEPARTMENT, null));
    }

    @ParameterizedTest
    @CsvSource({
        "371071, HERE, THIS_OFFICE",
        "371002, ELSEWHERE, OTHER_REGION",
        "440402, ELSEWHERE, OTHER_REGION",
        "3710, TOO_WIDE, UNDETERMINED",
        "37, TOO_WIDE, UNDETERMINED"
    })
    void aPenaltyBelongsWhereTheActHappened(String place, Effect effect, Kind outcome) {
        var suggestion = of(SourceKind.REPORT, RightKind.TRADEMARK, facts(place, null, null, null));

        assertThat(suggestion.outcome().kind()).isEqualTo(outcome);
        assertThat(suggestion.outcome().region())
                .isEqualTo(outcome == Kind.OTHER_REGION ? Optional.of(RegionCode.of(place)) : Optional.empty());
        assertLines(suggestion, line(PLACE_OF_ACT, effect, place));
    }

    /// County level and above: a city is competent for what happened in its districts.
    @Test
    void aCityCoversWhatHappenedInItsDistricts() {
        var matter = new AskedMatter(
                RegionCode.of("3710"),
                SourceKind.REPORT,
                RightKind.TRADEMARK,
                NEW_RULE,
                facts(HERE_REGION, null, null, null),
                true);

        assertThat(Suggestion.of(matter).outcome().kind()).isEqualTo(Kind.THIS_OFFICE);
    }

    @Test
    void nothingIsSuggestedWhereNothingIsKnown() {
        var suggestion = of(SourceKind.REPORT, RightKind.TRADEMARK, CompetenceFacts.NONE);

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.UNDETERMINED);
        assertLines(suggestion, line(PLACE_OF_ACT, UNKNOWN, null));
    }

    @Test
    void aTraderWithASiteOfItsOwnBelongsToItsSeat() {
        var suggestion = of(SourceKind.REPORT, RightKind.TRADEMARK, facts(HERE_REGION, TraderKind.OWN_SITE, FAR, null));

        assertThat(suggestion.outcome().region()).contains(RegionCode.of(FAR));
        assertLines(suggestion, line(OWN_SITE, ELSEWHERE, FAR), line(PLACE_OF_ACT, SET_ASIDE, HERE_REGION));
    }

    @Test
    void aPlatformBelongsToItsSeat() {
        assertLines(
                of(SourceKind.REPORT, RightKind.TRADEMARK, facts(null, TraderKind.PLATFORM, FAR, HERE_REGION)),
                line(OWN_SITE, HERE, HERE_REGION));
        assertLines(
                of(SourceKind.REPORT, RightKind.TRADEMARK, facts(null, TraderKind.PLATFORM, HERE_REGION, null)),
                line(OWN_SITE, HERE, HERE_REGION));
    }

    @Test
    void anInPlatformTraderBelongsWhereItDoesBusiness() {
        var suggestion =
                of(SourceKind.REPORT, RightKind.TRADEMARK, facts(FAR, TraderKind.IN_PLATFORM, HERE_REGION, FAR));

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.THIS_OFFICE);
        assertLines(
                suggestion,
                line(IN_PLATFORM, HERE, HERE_REGION),
                line(PLATFORM_OFFICE, NOTE, FAR),
                line(PLACE_OF_ACT, SET_ASIDE, FAR));
    }

    @Test
    void thePlatformsOfficeMayActIfItReceivedTheClueFirst() {
        var suggestion =
                of(SourceKind.REPORT, RightKind.TRADEMARK, facts(null, TraderKind.IN_PLATFORM, FAR, HERE_REGION));

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.THIS_OFFICE);
        assertLines(
                suggestion,
                line(IN_PLATFORM, ELSEWHERE, FAR),
                line(PLATFORM_OFFICE, HERE, HERE_REGION),
                line(FIRST_TO_FILE, NOTE, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14, COMPLAINT_BEFORE_2026", "2026-04-15, COMPLAINT"})
    void aComplaintBelongsToTheRespondentsPlaceUnderTheRuleOfItsDay(LocalDate day, CompetenceRule rule) {
        var suggestion = of(SourceKind.COMPLAINT, RightKind.TRADEMARK, day, facts(HERE_REGION, null, NEXT_DOOR, null));

        assertThat(suggestion.outcome())
                .isEqualTo(new Outcome(Kind.OTHER_REGION, Optional.of(RegionCode.of(NEXT_DOOR))));
        assertLines(suggestion, line(rule, ELSEWHERE, NEXT_DOOR));
        assertThat(COMPLAINT_BEFORE_2026.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(COMPLAINT.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void aComplaintAboutAnUnreachableTraderBelongsToThePlatform() {
        var known = facts(null, TraderKind.IN_PLATFORM_UNREACHABLE, FAR, HERE_REGION);

        assertLines(
                of(SourceKind.COMPLAINT, RightKind.TRADEMARK, NEW_RULE, known),
                line(COMPLAINT_UNREACHABLE, HERE, HERE_REGION));
        assertLines(
                of(SourceKind.COMPLAINT, RightKind.TRADEMARK, NEW_RULE.minusDays(1), known),
                line(COMPLAINT_BEFORE_2026, ELSEWHERE, FAR));
    }

    @Test
    void counterfeitPatentsAreForTheCounty() {
        assertLines(
                of(SourceKind.REPORT, RightKind.PATENT, facts(HERE_REGION, null, null, null)),
                line(PLACE_OF_ACT, HERE, HERE_REGION),
                line(COUNTERFEIT_PATENT, NOTE, null));
    }

    @Test
    void aPatentDisputeBelongsToTheRespondentOrThePlaceOfInfringement() {
        var suggestion = of(SourceKind.RIGHT_HOLDER, RightKind.PATENT, facts(HERE_REGION, null, FAR, null));

        assertThat(suggestion.outcome().kind()).isEqualTo(Kind.THIS_OFFICE);
        assertLines(
                suggestion,
                line(PATENT_DISPUTE, ELSEWHERE, FAR),
                line(PATENT_DISPUTE, HERE, HERE_REGION),
                line(PATENT_DEPARTMENT, NOTE, null),
                line(FIRST_ACCEPTED, NOTE, null));
    }

    @Test
    void ofTwoThatAreCompetentTheFirstGoesFirst() {
        assertLines(
                of(SourceKind.RIGHT_HOLDER, RightKind.PATENT, facts(FAR, null, FAR, null)),
                line(PATENT_DISPUTE, ELSEWHERE, FAR),
                line(PATENT_DISPUTE, ELSEWHERE, FAR),
                line(PATENT_DEPARTMENT, NOTE, null));
        assertThat(FIRST_ACCEPTED.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(FIRST_TO_FILE.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void nothingIsSentElsewhereWhileAPlaceIsNotKnown() {
        assertThat(of(SourceKind.RIGHT_HOLDER, RightKind.PATENT, facts(FAR, null, null, null))
                        .outcome()
                        .kind())
                .isEqualTo(Kind.UNDETERMINED);
    }

    @Test
    void whatCameByTransferIsReportedToTheSuperiorOfBoth() {
        var suggestion = of(SourceKind.TRANSFER_IN, RightKind.TRADEMARK, facts(NEXT_DOOR, null, null, null));

        assertThat(suggestion.outcome())
                .isEqualTo(new Outcome(Kind.COMMON_SUPERIOR, Optional.of(RegionCode.of("3710"))));
        assertLines(suggestion, line(PLACE_OF_ACT, ELSEWHERE, NEXT_DOOR), line(NO_SECOND_TRANSFER, SUPERIOR, null));
        assertThat(NO_SECOND_TRANSFER.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    /// The rule is not confirmed: an office that knows better turns it off.
    @Test
    void whatCameByTransferGoesOnWhereTheOfficeAllowsIt() {
        var matter = new AskedMatter(
                RegionCode.of(HERE_REGION),
                SourceKind.TRANSFER_IN,
                RightKind.TRADEMARK,
                NEW_RULE,
                facts(NEXT_DOOR, null, null, null),
                false);

        assertThat(Suggestion.of(matter).outcome().kind()).isEqualTo(Kind.OTHER_REGION);
    }

    @ParameterizedTest
    @EnumSource(SourceKind.class)
    void everySourceGetsAnAnswerForEveryRight(SourceKind source) {
        for (var right : RightKind.values()) {
            for (var known : List.of(
                    CompetenceFacts.NONE,
                    facts(HERE_REGION, null, NEXT_DOOR, FAR),
                    facts("37", TraderKind.IN_PLATFORM_UNREACHABLE, null, "3710"))) {
                assertThat(of(source, right, known).lines()).isNotEmpty();
            }
        }
    }

    @Test
    void aPlaceKnownTooWidelyLeavesItOpen() {
        assertLines(
                of(SourceKind.REPORT, RightKind.TRADEMARK, facts(null, TraderKind.IN_PLATFORM, "37", null)),
                line(IN_PLATFORM, TOO_WIDE, "37"));
    }

    private static Suggestion of(SourceKind source, RightKind right, CompetenceFacts facts) {
        return of(source, right, NEW_RULE, facts);
    }

    private static Suggestion of(SourceKind source, RightKind right, LocalDate day, CompetenceFacts facts) {
        return Suggestion.of(new AskedMatter(RegionCode.of(HERE_REGION), source, right, day, facts, true));
    }

    private static CompetenceFacts facts(
            @Nullable String act, @Nullable TraderKind kind, @Nullable String trader, @Nullable String platform) {
        return new CompetenceFacts(region(act), Optional.ofNullable(kind), region(trader), region(platform));
    }

    private static Optional<RegionCode> region(@Nullable String digits) {
        return Optional.ofNullable(digits).map(RegionCode::of);
    }

    private static Tuple line(CompetenceRule rule, Effect effect, @Nullable String place) {
        return Tuple.tuple(rule, effect, region(place));
    }

    private static void assertLines(Suggestion suggestion, Tuple... lines) {
        assertThat(suggestion.lines())
                .extracting(Suggestion.Line::rule, Suggestion.Line::effect, Suggestion.Line::place)
                .containsExactly(lines);
    }
}
