package cn.zhibao.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The office's rules of who may do what, written down a second time from the glossary and from what the matrix means,
/// without a line of the product's code: an executable policy to hold the product against.
///
/// In order: whoever shows no token is unknown; whoever lacks the role is turned away; what lies outside the regions
/// granted to somebody does not exist for them; a change names the version that was seen, and the right one; then the
/// case must be in a state that the change can follow.
final class AccessModel {

    private static final String REGISTERED = "case-intake/not-awaiting-decision";
    private static final String ACCEPTED = "case-intake/not-accepted";
    private static final String LEFT = "case-intake/not-at-intake";
    private static final String ELSEWHERE = "case-intake/not-in-that-state";
    private static final String ENDED = "AGREED!mediation/already-ended FAILED!mediation/already-ended";
    private static final String READS_CASES =
            "officer approver reviewer mediator inspector statistician leader auditor";
    private static final String READS_MEDIATIONS =
            "mediator centre officer approver reviewer leader auditor statistician";
    private static final String READS_ENFORCEMENTS = "officer approver reviewer leader auditor statistician";
    private static final String READS_VISITS = "drawer inspector publisher leader statistician auditor";
    private static final String READS_FIGURES = "leader statistician officer approver reviewer publisher auditor";
    private static final String NOT_VERIFYING = "VERIFYING>%s FILED!enforcement/not-verifying"
            + " DECIDED!enforcement/not-verifying NOT_FILED!enforcement/filing-declined CLOSED!enforcement/already-closed";
    private static final String OVER = " NOT_FILED!enforcement/filing-declined CLOSED!enforcement/already-closed";

    private AccessModel() {}

    /// What somebody may try to do. Moves read `STATE>NEXT` where it succeeds and `STATE!refusal` where it does not;
    /// a deed without moves changes nothing, and one on no case is about a region.
    enum Deed {
        REGISTER("case-intake", "POST /cases", "officer", ""),
        LIST_CASES("case-intake", "GET /cases?size=50", READS_CASES, ""),
        READ_CASE("case-intake", "GET /cases/{id}", READS_CASES, ""),
        ACCEPT(
                "case-intake",
                "POST /cases/{id}/acceptance",
                "officer approver",
                "REGISTERED>ACCEPTED ACCEPTED!" + REGISTERED + " REFUSED!" + REGISTERED + " WITHDRAWN!" + REGISTERED
                        + " JOINED!" + REGISTERED + " ROUTED!" + REGISTERED),
        REFUSE(
                "case-intake",
                "POST /cases/{id}/refusal",
                "officer approver",
                "REGISTERED>REFUSED ACCEPTED!" + REGISTERED + " REFUSED!" + REGISTERED + " WITHDRAWN!" + REGISTERED
                        + " JOINED!" + REGISTERED + " ROUTED!" + REGISTERED),
        ROUTE(
                "case-intake",
                "POST /cases/{id}/routing",
                "officer approver",
                "ACCEPTED>ROUTED ROUTED>ROUTED REGISTERED!" + ACCEPTED + " REFUSED!" + ACCEPTED + " WITHDRAWN!"
                        + ACCEPTED + " JOINED!" + ACCEPTED),
        TAKE_BACK(
                "case-intake",
                "POST /cases/{id}/withdrawal",
                "officer approver",
                "REGISTERED>WITHDRAWN ACCEPTED>WITHDRAWN REFUSED!" + LEFT + " WITHDRAWN!" + LEFT + " JOINED!" + LEFT
                        + " ROUTED!" + LEFT),
        READ_PIECE("evidence", "GET /evidence/{id}", "officer approver reviewer leader auditor", ""),
        HAND_OVER(
                "evidence",
                "POST /evidence/{id}/handovers",
                "officer approver",
                "HELD>HANDED_OVER SEALED>HANDED_OVER HANDED_OVER!" + ELSEWHERE),
        GET_BACK(
                "evidence",
                "POST /evidence/{id}/returns",
                "officer approver",
                "HANDED_OVER>HELD HELD!" + ELSEWHERE + " SEALED!" + ELSEWHERE),
        SEAL(
                "evidence",
                "POST /evidence/{id}/seals",
                "officer approver",
                "HELD>SEALED HANDED_OVER!" + ELSEWHERE + " SEALED!" + ELSEWHERE),
        LIST_MEDIATIONS("mediation", "GET /mediations?size=50", READS_MEDIATIONS, ""),
        READ_MEDIATION("mediation", "GET /mediations/{id}", READS_MEDIATIONS, ""),
        CONSENT_OF_APPLICANT(
                "mediation",
                "POST /mediations/{id}/consents",
                "mediator centre",
                "CONSENT_PENDING>APPLICANT_READY RESPONDENT_READY>IN_SESSION"
                        + " APPLICANT_READY!mediation/already-consented IN_SESSION!mediation/already-consented "
                        + ENDED),
        CONSENT_OF_RESPONDENT(
                "mediation",
                "POST /mediations/{id}/consents",
                "mediator centre",
                "CONSENT_PENDING>RESPONDENT_READY APPLICANT_READY>IN_SESSION"
                        + " RESPONDENT_READY!mediation/already-consented IN_SESSION!mediation/already-consented "
                        + ENDED),
        AGREE(
                "mediation",
                "POST /mediations/{id}/agreement",
                "mediator centre",
                "IN_SESSION>AGREED CONSENT_PENDING!mediation/consent-missing"
                        + " APPLICANT_READY!mediation/consent-missing RESPONDENT_READY!mediation/consent-missing "
                        + ENDED),
        FAIL(
                "mediation",
                "POST /mediations/{id}/failure",
                "mediator centre",
                "CONSENT_PENDING>FAILED APPLICANT_READY>FAILED RESPONDENT_READY>FAILED IN_SESSION>FAILED " + ENDED),
        LIST_ENFORCEMENTS("enforcement", "GET /enforcements?size=50", READS_ENFORCEMENTS, ""),
        READ_ENFORCEMENT("enforcement", "GET /enforcements/{id}", READS_ENFORCEMENTS, ""),
        FILE("enforcement", "POST /enforcements/{id}/filing", "officer approver", NOT_VERIFYING.formatted("FILED")),
        DECLINE(
                "enforcement",
                "POST /enforcements/{id}/declination",
                "officer approver",
                NOT_VERIFYING.formatted("NOT_FILED")),
        DECIDE_PENALTY(
                "enforcement",
                "POST /enforcements/{id}/decision",
                "officer approver",
                "FILED>DECIDED VERIFYING!enforcement/not-filed-yet DECIDED!enforcement/already-decided" + OVER),
        DECIDE_INFRINGEMENT(
                "enforcement",
                "POST /enforcements/{id}/decision",
                "officer approver",
                "FILED!enforcement/decision-of-other-procedure VERIFYING!enforcement/not-filed-yet"
                        + " DECIDED!enforcement/already-decided" + OVER),
        CLOSE(
                "enforcement",
                "POST /enforcements/{id}/closing",
                "officer approver",
                "DECIDED>CLOSED FILED!enforcement/not-decided-yet VERIFYING!enforcement/not-filed-yet" + OVER),
        CLOSE_TERMINATED(
                "enforcement",
                "POST /enforcements/{id}/closing",
                "officer approver",
                "DECIDED>CLOSED FILED>CLOSED VERIFYING!enforcement/not-filed-yet" + OVER),
        ASSIGN("inspection", "POST /visits", "drawer inspector", ""),
        LIST_VISITS("inspection", "GET /visits?size=50", READS_VISITS, ""),
        READ_VISIT("inspection", "GET /visits/{id}", READS_VISITS, ""),
        RECORD(
                "inspection",
                "POST /visits/{id}/result",
                "inspector",
                "ASSIGNED>RECORDED RECORDED!inspection/already-recorded PUBLISHED!inspection/already-recorded"),
        MAKE_PUBLIC(
                "inspection",
                "POST /visits/{id}/publication",
                "publisher",
                "RECORDED>PUBLISHED ASSIGNED!inspection/not-recorded-yet PUBLISHED!inspection/already-published"),
        READ_YEAR("statistics", "GET /closure-rates?region={region}&year=2026", READS_FIGURES, ""),
        READ_MONTHS("statistics", "GET /closure-rates/monthly?region={region}&year=2026", READS_FIGURES, "");

        private final String room;
        private final String route;
        private final Set<String> roles;
        private final List<String> moves;

        Deed(String room, String route, String roles, String moves) {
            this.room = room;
            this.route = route;
            this.roles = Set.of(roles.split(" "));
            this.moves =
                    Stream.of(moves.split(" ")).filter(move -> !move.isEmpty()).toList();
        }

        String service() {
            return doorOf(room);
        }

        /// The service that answers for a room: evidence is a room of case intake with entries of its own.
        static String doorOf(String room) {
            return room.equals("evidence") ? "case-intake" : room;
        }

        Set<String> roles() {
            return roles;
        }

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String path() {
            return route.substring(route.indexOf(' ') + 1);
        }

        boolean isList() {
            return path().endsWith("size=50");
        }

        boolean isOnOneCase() {
            return path().contains("{id}");
        }

        boolean isChange() {
            return !moves.isEmpty();
        }

        static List<Deed> of(String room) {
            return Arrays.stream(values())
                    .filter(deed -> deed.room.equals(room))
                    .toList();
        }
    }

    /// What must come of it.
    ///
    /// @param refusal the refusal of the state, empty where it is another or none
    /// @param next the state afterwards
    record Verdict(int status, String refusal, String next) {}

    /// What must come of a deed.
    ///
    /// @param region where the case lies, or which region is asked about
    /// @param state the state of the case, empty without one
    /// @param seen the version the caller names, if any
    /// @param version the version the case has
    static Verdict judge(Person person, Deed deed, String region, String state, @Nullable Integer seen, int version) {
        if (person.isNobody()) {
            return new Verdict(401, "", state);
        }
        if (person.roles().stream().noneMatch(deed.roles::contains)) {
            return new Verdict(403, "", state);
        }
        if (!deed.isList() && !covers(person, region)) {
            return new Verdict(404, "", state);
        }
        if (!deed.isChange()) {
            return new Verdict(deed.method().equals("POST") ? 201 : 200, "", state);
        }
        if (seen == null) {
            return new Verdict(428, "", state);
        }
        if (seen != version) {
            return new Verdict(412, "", state);
        }
        return after(deed, state, '>')
                .map(next -> new Verdict(200, "", next))
                .orElseGet(() -> new Verdict(409, after(deed, state, '!').orElseThrow(), state));
    }

    /// A region belongs to everyone who was granted it or something above it: codes say so by their beginning.
    static boolean covers(Person person, String region) {
        return person.regions().stream().anyMatch(region::startsWith);
    }

    private static Optional<String> after(Deed deed, String state, char sign) {
        var beginning = state + sign;
        return deed.moves.stream()
                .filter(move -> move.startsWith(beginning))
                .map(move -> move.substring(beginning.length()))
                .findFirst();
    }
}
