package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.StandingsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parties of a case on its page (当事人).
///
/// @param isShown whether the reader may see them at all
/// @param group what is said where one right is infringed by many, empty otherwise
/// @param form how one is added; its version is of the case as it was read
public record StandingsTableView(
        boolean isShown, boolean isAway, boolean mayChange, List<Row> rows, String group, PartyFormView form) {

    /// A party in a role.
    ///
    /// @param partyId of the entry that answers for it
    /// @param namedId of the entry that was named
    /// @param flags what stands out about a respondent beside other matters
    public record Row(
            UUID partyId,
            UUID namedId,
            String role,
            String roleName,
            String name,
            String about,
            boolean isMasked,
            List<String> flags,
            String key) {

        static Row of(StandingsView.Standing standing, String since, PartyWordsView words, Lang lang) {
            var party = standing.party();
            return new Row(
                    Optional.ofNullable(party.mergedInto()).orElse(party.id()),
                    party.id(),
                    standing.role().name(),
                    lang.pick(standing.role().zh(), standing.role().en()),
                    party.name(),
                    Stream.of(
                                    lang.pick(party.kind().zh(), party.kind().en()),
                                    party.creditCode(),
                                    party.address(),
                                    party.phone())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")),
                    party.isMasked(),
                    standingOut(standing, since, words),
                    UUID.randomUUID().toString());
        }
    }

    private static List<String> standingOut(StandingsView.Standing standing, String since, PartyWordsView words) {
        var flags = new ArrayList<String>();
        if (standing.others() > 0) {
            flags.add(words.alsoRespondent(since, standing.others()));
        }
        if (standing.holders() != null) {
            flags.add(words.againstMany(standing.holders()));
        }
        return List.copyOf(flags);
    }

    static StandingsTableView of(
            UUID caseId, Reading<StandingsView> read, Person person, PartyWordsView words, Lang lang) {
        var known = read.value();
        var since = known.map(StandingsView::patternSince).map(String::valueOf).orElse("");
        return new StandingsTableView(
                known.isPresent() || read.isAway(),
                read.isAway(),
                known.isPresent() && person.isAny(OFFICER, APPROVER),
                known.map(StandingsView::parties).orElse(List.of()).stream()
                        .map(standing -> Row.of(standing, since, words, lang))
                        .toList(),
                known.filter(StandingsView::isGroup)
                        .map(all -> words.groupOfRight(since, all.respondentsOfRight()))
                        .orElse(""),
                PartyFormView.of(caseId, known.map(StandingsView::version).orElse(0), words, lang));
    }
}
