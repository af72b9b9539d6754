package cn.zhibao.portal.steps;

import java.util.Arrays;
import java.util.Optional;

/// Each thing a person can do with a case (办理动作).
public enum StepKind {
    ACCEPT(Room.CASE_INTAKE, "acceptance", "acceptance"),
    REFUSE(Room.CASE_INTAKE, "refusal", "refusal"),
    ROUTE(Room.CASE_INTAKE, "routing", "routing"),
    RETRACT(Room.CASE_INTAKE, "case-withdrawal", "withdrawal"),
    ASK(Room.CASE_INTAKE, "supplement-request", "supplement-requests"),
    SUPPLY(Room.CASE_INTAKE, "supplement", "supplements"),
    LINK(Room.CASE_INTAKE, "link", "links"),
    NOTIFY(Room.CASE_INTAKE, "notice", "notices"),
    PROVE(Room.CASE_INTAKE, "receipt", "receipts"),
    STATE(Room.CASE_INTAKE, "competence-facts", "competence-facts"),
    DISPUTE(Room.CASE_INTAKE, "competence-dispute", "competence-disputes"),
    SETTLE(Room.CASE_INTAKE, "competence-agreement", "competence-agreements"),
    REPORT(Room.CASE_INTAKE, "competence-report", "competence-reports"),
    DESIGNATE(Room.CASE_INTAKE, "designation", "designations"),
    CONSENT_OF_APPLICANT(Room.MEDIATION, "applicant-consent", "consents"),
    CONSENT_OF_RESPONDENT(Room.MEDIATION, "respondent-consent", "consents"),
    AGREE(Room.MEDIATION, "agreement", "agreement"),
    FAIL(Room.MEDIATION, "failure", "failure"),
    FILE(Room.ENFORCEMENT, "filing", "filing"),
    DECLINE(Room.ENFORCEMENT, "declination", "declination"),
    DECIDE(Room.ENFORCEMENT, "decision", "decision"),
    CLOSE(Room.ENFORCEMENT, "closing", "closing"),
    SUSPEND(Room.ENFORCEMENT, "suspension", "suspension"),
    RESUME(Room.ENFORCEMENT, "resumption", "resumption"),
    EXTEND(Room.ENFORCEMENT, "extension", "extension"),
    EXCLUDE(Room.ENFORCEMENT, "exclusion", "exclusion"),
    WITHDRAW(Room.ENFORCEMENT, "withdrawal", "withdrawal");

    private final Room room;
    private final String code;
    private final String noun;

    StepKind(Room room, String code, String noun) {
        this.room = room;
        this.code = code;
        this.noun = noun;
    }

    public Room room() {
        return room;
    }

    /// How it stands in addresses and element ids.
    public String code() {
        return code;
    }

    /// What is created at the service: the last part of the route's path.
    public String noun() {
        return noun;
    }

    /// Whether it changes a time limit and not the stage of the case (期限办理).
    public boolean isOfClock() {
        return switch (this) {
            case SUSPEND, RESUME, EXTEND, EXCLUDE, WITHDRAW -> true;
            case ACCEPT,
                    REFUSE,
                    ROUTE,
                    RETRACT,
                    ASK,
                    SUPPLY,
                    LINK,
                    NOTIFY,
                    PROVE,
                    STATE,
                    DISPUTE,
                    SETTLE,
                    REPORT,
                    DESIGNATE,
                    CONSENT_OF_APPLICANT,
                    CONSENT_OF_RESPONDENT,
                    AGREE,
                    FAIL,
                    FILE,
                    DECLINE,
                    DECIDE,
                    CLOSE -> false;
        };
    }

    /// Whether it belongs to the course of a matter in the register beside its stages (办理过程).
    public boolean isOfCourse() {
        return switch (this) {
            case RETRACT, ASK, SUPPLY, LINK, NOTIFY, PROVE -> true;
            case ACCEPT,
                    REFUSE,
                    ROUTE,
                    STATE,
                    DISPUTE,
                    SETTLE,
                    REPORT,
                    DESIGNATE,
                    CONSENT_OF_APPLICANT,
                    CONSENT_OF_RESPONDENT,
                    AGREE,
                    FAIL,
                    FILE,
                    DECLINE,
                    DECIDE,
                    CLOSE,
                    SUSPEND,
                    RESUME,
                    EXTEND,
                    EXCLUDE,
                    WITHDRAW -> false;
        };
    }

    /// Whether it is about who is competent for the matter (管辖办理).
    public boolean isOfCompetence() {
        return switch (this) {
            case STATE, DISPUTE, SETTLE, REPORT, DESIGNATE -> true;
            case ACCEPT,
                    REFUSE,
                    ROUTE,
                    RETRACT,
                    ASK,
                    SUPPLY,
                    LINK,
                    NOTIFY,
                    PROVE,
                    CONSENT_OF_APPLICANT,
                    CONSENT_OF_RESPONDENT,
                    AGREE,
                    FAIL,
                    FILE,
                    DECLINE,
                    DECIDE,
                    CLOSE,
                    SUSPEND,
                    RESUME,
                    EXTEND,
                    EXCLUDE,
                    WITHDRAW -> false;
        };
    }

    public static Optional<StepKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
