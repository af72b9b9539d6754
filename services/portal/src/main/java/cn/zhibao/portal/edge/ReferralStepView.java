package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.HourText;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One thing that can be done about a message: its form.
///
/// @param noun the last word of its address
/// @param note what it comes to, where that is not plain
public record ReferralStepView(String noun, String label, String note, List<FieldView> fields) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_GOODS = 2000;
    private static final int LONGEST_TIME = 8;
    private static final String TIME = "time";

    /// What there is to do, as the service names it, and who may.
    private enum Kind {
        APPROVAL("approval", Role.APPROVER),
        REFUSAL("refusal", Role.APPROVER),
        DISPATCH("dispatch", Role.OFFICER, Role.APPROVER),
        RECEIPT("receipt", Role.OFFICER, Role.APPROVER),
        REPLY("reply", Role.OFFICER, Role.APPROVER),
        FORWARDING("forwarding", Role.OFFICER, Role.APPROVER),
        HANDOVER("handover", Role.OFFICER, Role.APPROVER),
        RECONSIDERATION("reconsideration", Role.OFFICER, Role.APPROVER),
        ACCEPTANCE("acceptance", Role.OFFICER),
        RETURN("return", Role.OFFICER);

        private final String noun;
        private final List<Role> roles;

        Kind(String noun, Role... roles) {
            this.noun = noun;
            this.roles = List.of(roles);
        }
    }

    /// Those of a message that this person may take.
    static List<ReferralStepView> of(Set<String> steps, Person person, ReferralWordsView words) {
        return Arrays.stream(Kind.values())
                .filter(kind -> steps.contains(kind.name()) && person.isAny(kind.roles))
                .map(kind -> of(kind, words))
                .toList();
    }

    /// The step of an address; none where it is no step.
    static Optional<ReferralStepView> of(String noun, ReferralWordsView words) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.noun.equals(noun))
                .findFirst()
                .map(kind -> of(kind, words));
    }

    private static ReferralStepView of(Kind kind, ReferralWordsView words) {
        return switch (kind) {
            case APPROVAL -> plain(kind, words.approval(), "");
            case REFUSAL ->
                new ReferralStepView(kind.noun, words.refusal(), "", List.of(reason(kind, words, words.refusalHint())));
            case DISPATCH -> plain(kind, words.dispatch(), "");
            case RECEIPT ->
                new ReferralStepView(kind.noun, words.receipt(), "", List.of(on(kind, words), time(kind, words)));
            case FORWARDING -> new ReferralStepView(kind.noun, words.forwarding(), "", forwarding(kind, words));
            case HANDOVER -> new ReferralStepView(kind.noun, words.handover(), "", handover(kind, words));
            case REPLY -> new ReferralStepView(kind.noun, words.reply(), "", reply(kind, words));
            case RECONSIDERATION ->
                new ReferralStepView(kind.noun, words.reconsideration(), "", List.of(on(kind, words)));
            case ACCEPTANCE -> plain(kind, words.acceptance(), words.acceptanceText());
            case RETURN ->
                new ReferralStepView(kind.noun, words.giveBack(), "", List.of(reason(kind, words, words.returnHint())));
        };
    }

    private static ReferralStepView plain(Kind kind, String label, String note) {
        return new ReferralStepView(kind.noun, label, note, List.of());
    }

    private static List<FieldView> reply(Kind kind, ReferralWordsView words) {
        return List.of(
                FieldView.select(
                        id(kind, "outcome"),
                        "outcome",
                        words.outcome(),
                        List.of(
                                new FieldView.Option("ACCEPTED", words.outcomeAccepted()),
                                new FieldView.Option("RETURNED", words.outcomeReturned()))),
                FieldView.line(id(kind, "number"), "number", words.number(), LONGEST_NUMBER, words.numberHint(), false),
                FieldView.text(
                                id(kind, "reason"),
                                "reason",
                                words.replyReason(),
                                LONGEST_REASON,
                                words.replyReasonHint())
                        .optional(),
                on(kind, words));
    }

    private static List<FieldView> forwarding(Kind kind, ReferralWordsView words) {
        return List.of(
                FieldView.line(
                        id(kind, "to"), "to", words.forwardedTo(), LONGEST_NUMBER, words.forwardedToHint(), true),
                on(kind, words),
                time(kind, words));
    }

    private static List<FieldView> handover(Kind kind, ReferralWordsView words) {
        return List.of(
                FieldView.text(id(kind, "goods"), "goods", words.goods(), LONGEST_GOODS, words.goodsHint())
                        .optional(),
                FieldView.line(
                        id(kind, "to"), "to", words.handedOverTo(), LONGEST_NUMBER, words.handedOverToHint(), false),
                FieldView.line(id(kind, "receipt"), "receipt", words.handoverReceipt(), LONGEST_NUMBER, "", false),
                FieldView.text(id(kind, "noGoods"), "noGoods", words.noGoods(), LONGEST_REASON, words.noGoodsHint())
                        .optional(),
                on(kind, words));
    }

    private static FieldView time(Kind kind, ReferralWordsView words) {
        return FieldView.line(id(kind, TIME), TIME, words.time(), LONGEST_TIME, words.timeHint(), false);
    }

    private static FieldView reason(Kind kind, ReferralWordsView words, String hint) {
        return FieldView.text(id(kind, "reason"), "reason", words.reason(), LONGEST_REASON, hint);
    }

    private static FieldView on(Kind kind, ReferralWordsView words) {
        return FieldView.day(id(kind, "on"), "on", words.on(), words.onHint(), false);
    }

    private static String id(Kind kind, String name) {
        return kind.noun + "-" + name;
    }

    /// The same form as it was filled in.
    ReferralStepView filled(Map<String, String> typed, Map<String, String> faults) {
        return new ReferralStepView(
                noun,
                label,
                note,
                fields.stream()
                        .map(field -> field.filled(
                                typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                        .toList());
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(Map<String, String> typed, LanguageView language) {
        var words = language.words();
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (field.required() && value.isEmpty()) {
                faults.put(
                        field.name(),
                        field.isSelect() ? words.faultChoose(field.label()) : words.faultRequired(field.label()));
            }
            if (isDay(field)
                    && !DayText.meansToday(value)
                    && DayText.read(value).isEmpty()) {
                faults.put(field.name(), words.faultDate(field.label()));
            }
            if (isTime(field) && !value.isEmpty() && HourText.read(value).isEmpty()) {
                faults.put(field.name(), language.referrals().faultTime());
            }
        }
        return faults;
    }

    /// The body of the request to the service.
    Map<String, Object> body(Map<String, String> typed) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (isDay(field)) {
                DayText.read(value).ifPresent(day -> body.put(field.name(), day.toString()));
            } else if (isTime(field)) {
                HourText.read(value).ifPresent(minute -> body.put(field.name(), minute.toString()));
            } else if (!value.isEmpty()) {
                body.put(field.name(), value);
            }
        }
        return body;
    }

    private static boolean isTime(FieldView field) {
        return field.name().equals(TIME);
    }

    private static boolean isDay(FieldView field) {
        return field.kind() == FieldView.Kind.DAY;
    }
}
