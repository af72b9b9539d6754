package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.edge.services.SavedViewView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page of saved views: the form that saves a list, where one is named, and the views there are.
///
/// @param what the list to be saved, in words; empty where none is named
/// @param criteria its filters, as the form carries them
public record SavedViewsPageView(
        String key,
        String what,
        Map<String, String> criteria,
        List<FieldView> fields,
        List<Row> rows,
        String said,
        String trouble,
        String back,
        ErrorsView errors) {

    static final int MOST_NAME = 40;

    /// A view in the list of views.
    public record Row(UUID id, String href, String name, String list, String owner, String seenBy, boolean removable) {}

    static Row row(SavedViewView view, Person person, LanguageView language, DeskWordsView words) {
        var list = DeskRequest.of(view.criteria(), person);
        return new Row(
                view.id(),
                list.map(DeskRequest::first).orElse("/desk"),
                view.name(),
                list.map(one -> SavedViewsView.describe(one, language)).orElse(""),
                view.owner(),
                view.shared() ? words.viewOffice() : words.viewOwn(),
                view.removable());
    }

    static List<FieldView> fields(String name, String shared, Map<String, String> faults, DeskWordsView words) {
        return List.of(
                FieldView.line("name", "name", words.viewName(), MOST_NAME, words.viewNameHint(), true)
                        .filled(name, faults.getOrDefault("name", "")),
                FieldView.select(
                                "shared",
                                "shared",
                                words.viewShared(),
                                List.of(
                                        new FieldView.Option("own", words.viewOwn()),
                                        new FieldView.Option("office", words.viewOffice())))
                        .hinted(words.viewSharedHint())
                        .filled(shared, faults.getOrDefault("shared", "")));
    }
}
