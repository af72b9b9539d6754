package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.aid.AidNeed;
import cn.zhibao.portal.aid.AidStatus;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AidView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.steps.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The requests for help, the newest first.
///
/// @param status the chosen state; empty for every one
/// @param next the address of the next page; empty on the last
public record AidListView(
        List<FieldView.Option> statuses,
        String status,
        List<Row> rows,
        String next,
        boolean isAway,
        boolean mayRequest) {

    /// One request.
    public record Row(
            String href,
            String who,
            String number,
            String need,
            String state,
            String station,
            String received,
            String days,
            String region) {}

    static AidListView of(
            String status, Reading<PageView<AidView>> reading, Person person, AidWordsView words, Lang lang) {
        var page = reading.value().orElse(new PageView<>(List.of(), null));
        return new AidListView(
                Arrays.stream(AidStatus.values())
                        .map(one -> new FieldView.Option(one.name(), lang.pick(one)))
                        .toList(),
                status,
                page.items().stream().map(ticket -> row(ticket, words, lang)).toList(),
                page.next() == null ? "" : "/desk/aid?after=" + page.next() + "&status=" + status,
                reading.isAway(),
                person.isAny(OFFICER));
    }

    /// The state as the service names it; empty for what is none.
    static String state(String asked) {
        return Arrays.stream(AidStatus.values())
                .map(Enum::name)
                .filter(name -> name.equals(asked))
                .findFirst()
                .orElse("");
    }

    private static Row row(AidView ticket, AidWordsView words, Lang lang) {
        return new Row(
                "/desk/aid/" + ticket.id(),
                ticket.party().name(),
                ticket.number(),
                Codes.words(AidNeed.class, ticket.need(), lang),
                Codes.words(AidStatus.class, ticket.status(), lang),
                Objects.toString(ticket.station(), ""),
                ticket.receivedOn().toString(),
                words.daysOf(ticket.days()),
                RegionName.of(ticket.region(), lang));
    }
}
