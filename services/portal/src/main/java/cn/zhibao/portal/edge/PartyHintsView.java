package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.PartyHitView;
import java.util.List;
import java.util.UUID;

/// Parties of this name or code whom the office knows, and how many matters they stand in.
public record PartyHintsView(List<Line> known) {

    static final PartyHintsView NONE = new PartyHintsView(List.of());

    private static final int MOST = 5;

    /// One of them, in one line.
    public record Line(UUID id, String name, String about, boolean isChosen) {

        static Line of(PartyHitView hit, String chosen, PartyWordsView words) {
            var standing = words.standing(hit.matters(), hit.asRespondent());
            var code = hit.creditCode();
            return new Line(
                    hit.id(),
                    hit.name(),
                    code == null ? standing : code + " · " + standing,
                    hit.id().toString().equals(chosen));
        }
    }

    /// What cannot be looked for, or is not answered, is no hint.
    static PartyHintsView of(Reading<List<PartyHitView>> found, String chosen, PartyWordsView words) {
        return new PartyHintsView(found.value().orElse(List.of()).stream()
                .limit(MOST)
                .map(hit -> Line.of(hit, chosen, words))
                .toList());
    }
}
