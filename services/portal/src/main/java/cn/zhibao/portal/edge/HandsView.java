package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.HandlingView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// In whose hands a case lies, on its page, and what the reader can do about it (承办).
///
/// @param pick the case as the form of its deeds names it
public record HandsView(String who, String held, String hint, String pick, String key, List<Offer> offers) {

    /// A matter of which nothing is known here.
    static final HandsView NONE = new HandsView("", "", "", "", "", List.of());

    /// Something the reader can do.
    public record Offer(String code, String label) {}

    static HandsView of(Optional<CaseView> file, Person person, WorklistWordsView words) {
        return file.filter(one -> !standing(one, person).isFinished())
                .map(one -> open(one, person, words))
                .orElse(NONE);
    }

    private static HandsView open(CaseView file, Person person, WorklistWordsView words) {
        var standing = standing(file, person);
        var offers = Arrays.stream(Deed.values())
                .filter(deed -> may(deed, person))
                .filter(deed -> deed.skip(standing, presides(person)).isEmpty())
                .map(deed -> new Offer(deed.code(), label(deed, words)))
                .toList();
        return new HandsView(
                name(file).map(words::handsOf).orElse(words.handsNobody()),
                held(file, words),
                standing.isOthers() && offers.isEmpty() && person.isAny(Role.OFFICER) ? words.handsOthers() : "",
                pick(file),
                UUID.randomUUID().toString(),
                offers);
    }

    /// Whether there is anything to show.
    public boolean isAny() {
        return !who.isEmpty();
    }

    static boolean may(Deed deed, Person person) {
        return deed == Deed.CLAIM ? person.isAny(Role.OFFICER) : person.isAny(Role.OFFICER, Role.APPROVER);
    }

    static boolean presides(Person person) {
        return person.isAny(Role.APPROVER);
    }

    static Standing standing(CaseView file, Person person) {
        var handling = Optional.ofNullable(file.handling());
        var handler = handling.flatMap(hands -> Optional.ofNullable(hands.handler()));
        return new Standing(
                file.status() == CaseStatus.IMPORTED
                        || handling.map(HandlingView::finishedOn).isPresent()
                        || handling.isEmpty(),
                handler.filter(person.subject()::equals).isPresent(),
                handler.filter(has -> !has.equals(person.subject())).isPresent(),
                handling.map(HandlingView::heldUntil).isPresent());
    }

    static Optional<String> name(CaseView file) {
        return Optional.ofNullable(file.handling())
                .flatMap(hands ->
                        Optional.ofNullable(hands.handlerName()).or(() -> Optional.ofNullable(hands.handler())));
    }

    /// In a line of a list: who has it, and until when it is put aside; empty once nobody has to.
    static String inList(CaseView file, WorklistWordsView words) {
        var hands = file.handling();
        if (hands == null || file.status() == CaseStatus.IMPORTED) {
            return "";
        }
        var who = name(file).orElse(hands.finishedOn() == null ? words.nobody() : "");
        return hands.heldUntil() == null
                ? who
                : who + " · " + words.heldUntil(hands.heldUntil().toString());
    }

    /// The case and the version that was seen, as a checkbox sends them.
    static String pick(CaseView file) {
        return file.id() + "@" + file.version();
    }

    static String label(Deed deed, WorklistWordsView words) {
        return switch (deed) {
            case CLAIM -> words.deedClaim();
            case ASSIGN -> words.deedAssign();
            case HOLD -> words.deedHold();
            case RETURN -> words.deedReturn();
            case RELEASE -> words.deedRelease();
        };
    }

    private static String held(CaseView file, WorklistWordsView words) {
        var hands = file.handling();
        return hands == null || hands.heldUntil() == null
                ? ""
                : words.handsHeld(
                        hands.heldUntil().toString(),
                        Optional.ofNullable(hands.holdReason()).orElse(""));
    }
}
