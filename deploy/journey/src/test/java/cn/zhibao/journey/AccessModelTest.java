package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.AccessModel.Deed;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The policy and the matrix were written apart and say the same; a change that the policy does not know is never tried
/// by the random run.
class AccessModelTest {

    private static final String REGION = "371071";

    /// What these answer hangs on what was entered about a clock before, which the random run does not model; the run
    /// of the matrix tries each of them in every role, region and state.
    private static final Set<String> OF_THE_LEDGER = Set.of(
            "POST /mediations/{id}/suspension",
            "POST /mediations/{id}/resumption",
            "POST /mediations/{id}/extension",
            "POST /mediations/{id}/exclusion",
            "POST /mediations/{id}/withdrawal",
            "POST /enforcements/{id}/suspension",
            "POST /enforcements/{id}/resumption",
            "POST /enforcements/{id}/extension",
            "POST /enforcements/{id}/exclusion",
            "POST /enforcements/{id}/withdrawal");

    /// As little does it model what was asked of whoever brought a matter, with what it is linked, and what
    /// they were told.
    private static final Set<String> OF_THE_COURSE = Set.of(
            "POST /cases/{id}/supplement-requests",
            "POST /cases/{id}/supplements",
            "POST /cases/{id}/links",
            "POST /cases/{id}/allegations",
            "POST /cases/{id}/competence-facts",
            "POST /cases/{id}/competence-disputes",
            "POST /cases/{id}/competence-agreements",
            "POST /cases/{id}/competence-reports",
            "POST /cases/{id}/designations",
            "POST /cases/{id}/notices",
            "POST /cases/{id}/end",
            "POST /cases/{id}/receipt-renewal",
            "POST /cases/{id}/satisfaction",
            "POST /cases/{id}/reward",
            "POST /cases/{id}/receipts");

    /// What these answer hangs on who has the case, which the random run does not model either.
    private static final Set<String> BETWEEN_HANDS = Set.of(
            "POST /cases/{id}/claim",
            "POST /cases/{id}/assignment",
            "POST /cases/{id}/distribution",
            "POST /cases/{id}/release",
            "POST /cases/{id}/hold",
            "POST /cases/{id}/return");

    /// Nor who a reporter is, which stands beside the case.
    private static final Set<String> OF_THE_REPORTER =
            Set.of("POST /cases/{id}/reporter", "POST /cases/{id}/reporter/openings");

    /// What these answer hangs on who stands in the matter already.
    private static final Set<String> OF_PARTIES = Set.of(
            "POST /cases/{id}/parties",
            "POST /cases/{id}/parties/{partyId}/removal",
            "POST /parties/{id}/merger",
            "POST /parties/{id}/separation");

    /// Nor is a rule by which matters are given to officers.
    private static final Set<String> OF_DISTRIBUTION =
            Set.of("POST /distribution/rules/{id}/end", "POST /distribution/absences/{id}/disposal");

    /// Requests for help are no cases.
    private static final Set<String> OF_AID = Set.of(
            "POST /aid-tickets/{id}/service",
            "POST /aid-tickets/{id}/closing",
            "POST /aid-tickets/{id}/declination",
            "POST /aid-tickets/{id}/withdrawal",
            "POST /aid-tickets/{id}/matter",
            "POST /rewards/{id}/grant",
            "POST /rewards/{id}/declination",
            "POST /rewards/{id}/collection");

    /// What these answer hangs on the rights the matter rests on already.
    private static final Set<String> OF_RIGHTS = Set.of(
            "POST /cases/{id}/rights",
            "POST /cases/{id}/rights/{rightId}/correction",
            "POST /cases/{id}/rights/{rightId}/removal");

    /// What these answer hangs on the sources the matter has already.
    private static final Set<String> OF_SOURCES = Set.of(
            "POST /cases/{id}/sources",
            "POST /cases/{id}/sources/first/correction",
            "POST /cases/{id}/sources/{sourceId}/take-back");

    /// Campaigns are no cases, and what their tags answer hangs on the days of both.
    private static final Set<String> OF_CAMPAIGNS = Set.of(
            "POST /campaigns/{id}/end",
            "POST /cases/{id}/campaigns",
            "POST /cases/{id}/campaigns/{campaignId}/removal");

    /// Experts are no cases, and what is asked of them hangs on who stands in the matter.
    private static final Set<String> OF_EXPERTS = Set.of(
            "POST /experts/{id}/end",
            "POST /cases/{id}/experts",
            "POST /cases/{id}/experts/{assignmentId}/opinion",
            "POST /cases/{id}/experts/{assignmentId}/release");

    /// Partner offices are no cases.
    private static final Set<String> OF_PARTNERS =
            Set.of("POST /partners/{code}/renaming", "POST /partners/{code}/confirmation", "POST /partners/{code}/end");

    /// What this answers hangs on a file that is to come.
    private static final Set<String> OF_THE_FILES = Set.of("POST /cases/{id}/evidence");

    /// Nor what is sent to other offices, which stands beside the case.
    private static final Set<String> BETWEEN_OFFICES = Set.of("POST /cases/{id}/referrals");

    private static final List<AccessRow> CHANGES = AccessMatrix.of(Product.root()).rows().stream()
            .filter(row -> row.isOfOneCase() && row.method().equals("POST"))
            .filter(row -> !row.service().equals("portal"))
            .filter(row -> !OF_THE_LEDGER.contains(row.signature()))
            .filter(row -> !OF_THE_COURSE.contains(row.signature()))
            .filter(row -> !BETWEEN_HANDS.contains(row.signature()))
            .filter(row -> !OF_THE_REPORTER.contains(row.signature()))
            .filter(row -> !OF_PARTIES.contains(row.signature()))
            .filter(row -> !OF_DISTRIBUTION.contains(row.signature()))
            .filter(row -> !OF_AID.contains(row.signature()))
            .filter(row -> !OF_RIGHTS.contains(row.signature()))
            .filter(row -> !OF_SOURCES.contains(row.signature()))
            .filter(row -> !OF_CAMPAIGNS.contains(row.signature()))
            .filter(row -> !OF_EXPERTS.contains(row.signature()))
            .filter(row -> !OF_PARTNERS.contains(row.signature()))
            .filter(row -> !OF_THE_FILES.contains(row.signature()))
            .filter(row -> !BETWEEN_OFFICES.contains(row.signature()))
            .toList();

    @Test
    void knowsEveryChangeOfACaseWithItsRoles() {
        assertThat(CHANGES).hasSizeGreaterThan(8);
        for (var row : CHANGES) {
            assertThat(deeds(row))
                    .as(row.signature())
                    .isNotEmpty()
                    .allMatch(deed -> deed.roles().equals(row.roles()));
        }
    }

    @Test
    void saysOfEveryStateWhatTheMatrixSays() {
        for (var row : CHANGES) {
            for (var state : row.succeeds()) {
                assertThat(deeds(row))
                        .as(row.signature() + " in " + state)
                        .anyMatch(deed -> judge(row, deed, state).status() == 200);
            }
            row.otherwise().forEach((state, refusal) -> {
                // The random run imports nothing.
                if (!state.equals("IMPORTED")) {
                    assertThat(deeds(row))
                            .as(row.signature() + " in " + state)
                            .anyMatch(deed -> refusal.equals(
                                    "/problems/" + judge(row, deed, state).refusal()));
                }
            });
        }
    }

    private static AccessModel.Verdict judge(AccessRow row, Deed deed, String state) {
        var somebody = new Person("somebody", row.roles(), Set.of(REGION));
        return AccessModel.judge(somebody, deed, REGION, state, 1, 1);
    }

    private static List<Deed> deeds(AccessRow row) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.service().equals(row.service()))
                .filter(deed -> row.signature().equals(deed.method() + " " + deed.path()))
                .toList();
    }
}
