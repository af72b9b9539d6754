package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.StandingsView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parties of a case on its page (当事人).
///
/// @param isShown whether the reader may see them at all
/// @param form how one is added; its version is of the case as it was read
public record StandingsTableView(
        boolean isShown, boolean isAway, boolean mayChange, List<Row> rows, PartyFormView form) {

    /// A party in a role.
    ///
    /// @param partyId of the entry that answers for it
    /// @param namedId of the entry that was named
    public record Row(
            UUID partyId,
            UUID namedId,
            String role,
            String roleName,
            String name,
            String about,
            boolean isMasked,
            String key) {

        static Row of(StandingsView.Standing standing, PartyWordsView words, Lang lang) {
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
                    UUID.randomUUID().toString());
        }
    }

    static StandingsTableView of(
            UUID caseId, Reading<StandingsView> read, Person person, PartyWordsView words, Lang lang) {
        var known = read.value();
        return new StandingsTableView(
                known.isPresent() || read.isAway(),
                read.isAway(),
                known.isPresent() && person.isAny(OFFICER, APPROVER),
                known.map(StandingsView::parties).orElse(List.of()).stream()
                        .map(standing -> Row.of(standing, words, lang))
                        .toList(),
                PartyFormView.of(caseId, known.map(StandingsView::version).orElse(0), words, lang));
    }
}
