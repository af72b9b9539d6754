package cn.zhibao.portal.edge;

import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.DraftView;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What is said below a form about its draft.
///
/// @param version the version that lies on the server; empty where none does, or where that is not known
/// @param text what became of it
/// @param differences where another window has kept something else
public record DraftNoteView(String version, String text, List<Difference> differences) {

    /// A field that was filled in differently in two windows.
    public record Difference(String label, String there, String here) {}

    /// Nothing has become of it since the window saw that version.
    static DraftNoteView seen(String version) {
        return new DraftNoteView(version, "", List.of());
    }

    static DraftNoteView kept(DraftView draft, DraftWordsView words) {
        return new DraftNoteView(
                Integer.toString(draft.version()), words.kept(Moment.second(draft.savedAt())), List.of());
    }

    static DraftNoteView failed(String why) {
        return new DraftNoteView("", why, List.of());
    }

    /// Another window was faster: what it kept, beside what stands here. Where both say the same, it is kept.
    static DraftNoteView overtaken(DraftView there, List<FieldView> here, List<FieldView> kept, DraftWordsView words) {
        var differences = IntStream.range(0, here.size())
                .filter(place -> !Objects.equals(shown(here.get(place)), shown(kept.get(place))))
                .mapToObj(place ->
                        new Difference(here.get(place).label(), shown(kept.get(place)), shown(here.get(place))))
                .toList();
        return differences.isEmpty()
                ? kept(there, words)
                : new DraftNoteView(
                        Integer.toString(there.version()),
                        words.overtaken(Moment.second(there.savedAt())),
                        differences);
    }

    /// A choice is shown by its words.
    private static String shown(FieldView field) {
        return field.options().stream()
                .filter(option -> option.value().equals(field.value()))
                .map(FieldView.Option::label)
                .findFirst()
                .orElse(field.value());
    }

    public boolean isOvertaken() {
        return !differences.isEmpty();
    }
}
