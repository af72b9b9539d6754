package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.DossierView;
import cn.zhibao.portal.edge.services.PartyHitView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A party on one page: who it is, the matters it stands in, and what it was merged with.
///
/// @param answering the address of the party that answers for this one; empty where it stands for itself
public record PartyPageView(
        UUID id,
        String name,
        String sub,
        boolean isRepeated,
        String done,
        ErrorsView errors,
        List<FactRow> facts,
        boolean isMasked,
        List<MatterRow> matters,
        List<String> mergers,
        String answering,
        boolean mayMerge,
        List<FieldView> form,
        String key,
        int version) {

    private static final int LONGEST_REASON = 200;

    /// One thing known of it.
    public record FactRow(String label, String value) {}

    /// A matter it stands in.
    public record MatterRow(UUID id, String title, String number, String role, String status, String received) {}

    static PartyPageView of(
            DossierView dossier, List<PartyHitView> candidates, Person person, PartyWordsView words, Lang lang) {
        var party = dossier.party();
        var isMerged = party.mergedInto() != null;
        var others = candidates.stream()
                .filter(other -> !other.id().equals(party.id()))
                .filter(other -> other.region().equals(party.region()))
                .toList();
        return new PartyPageView(
                party.id(),
                party.name(),
                lang.pick(party.kind().zh(), party.kind().en()) + " · " + RegionName.of(party.region(), lang),
                dossier.isRepeatedRespondent(),
                "",
                ErrorsView.NONE,
                facts(dossier, words, lang),
                party.isMasked(),
                dossier.matters().stream().map(matter -> row(matter, lang)).toList(),
                dossier.mergers().stream().map(merger -> line(merger, words)).toList(),
                isMerged ? "/desk/parties/" + party.mergedInto() : "",
                person.isAny(OFFICER, APPROVER),
                isMerged || others.isEmpty() ? List.of() : form(others, words),
                UUID.randomUUID().toString(),
                party.version());
    }

    /// The same page after something was done.
    PartyPageView saying(String what) {
        return with(what, ErrorsView.NONE, form);
    }

    /// The same page after something did not go through.
    PartyPageView failed(Map<String, String> typed, Map<String, String> faults, ErrorsView why) {
        return with("", why, PartyFormView.filled(form, typed, faults));
    }

    private PartyPageView with(String what, ErrorsView why, List<FieldView> fields) {
        return new PartyPageView(
                id,
                name,
                sub,
                isRepeated,
                what,
                why,
                facts,
                isMasked,
                matters,
                mergers,
                answering,
                mayMerge,
                fields,
                key,
                version);
    }

    private static List<FactRow> facts(DossierView dossier, PartyWordsView words, Lang lang) {
        var party = dossier.party();
        var facts = new ArrayList<FactRow>();
        said(party.creditCode()).ifPresent(code -> facts.add(new FactRow(words.fieldCode(), code)));
        said(party.address()).ifPresent(address -> facts.add(new FactRow(words.fieldAddress(), address)));
        said(party.phone()).ifPresent(phone -> facts.add(new FactRow(words.fieldPhone(), phone)));
        for (var role : PartyRole.values()) {
            var count = dossier.counts().getOrDefault(role, 0L);
            if (count > 0) {
                facts.add(new FactRow(lang.pick(role.zh(), role.en()), Long.toString(count)));
            }
        }
        return List.copyOf(facts);
    }

    private static Optional<String> said(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text);
    }

    private static MatterRow row(DossierView.Matter matter, Lang lang) {
        return new MatterRow(
                matter.caseId(),
                matter.title(),
                matter.caseNo(),
                lang.pick(matter.role().zh(), matter.role().en()),
                lang.pick(matter.status()),
                matter.receivedOn().toString());
    }

    private static String line(DossierView.Merger merger, PartyWordsView words) {
        var line = words.merger(merger.name(), merger.reason(), merger.mergedBy(), Moment.minute(merger.mergedAt()));
        var by = merger.separatedBy();
        var at = merger.separatedAt();
        return by == null || at == null ? line : line + " " + words.mergerEnded(by, Moment.minute(at));
    }

    private static List<FieldView> form(List<PartyHitView> others, PartyWordsView words) {
        var options = others.stream()
                .map(other -> new FieldView.Option(
                        other.id().toString(),
                        other.name()
                                + said(other.creditCode())
                                        .map(code -> " · " + code)
                                        .orElse("")))
                .toList();
        return List.of(
                FieldView.select("merge-into", "into", words.fieldInto(), options),
                FieldView.line(
                        "merge-reason", "reason", words.fieldReason(), LONGEST_REASON, words.fieldReasonHint(), true));
    }
}
