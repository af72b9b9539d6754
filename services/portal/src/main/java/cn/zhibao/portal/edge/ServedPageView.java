package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.aid.ServedGroup;
import cn.zhibao.portal.edge.services.ServedView;
import java.util.List;

/// How many enterprises were served in a year, beside the target, with the list behind the number.
///
/// @param count empty where nothing could be counted
/// @param target empty where none is set
public record ServedPageView(
        List<FieldView.Option> regions,
        String region,
        String year,
        String fault,
        String trouble,
        String sub,
        String count,
        Target target,
        List<Row> counted,
        List<Row> apart,
        String countedTitle,
        String apartTitle,
        String export) {

    /// What was promised.
    public record Target(String value, String remaining, String coverage, String plan, String quotation) {

        static final Target NONE = new Target("", "", "", "", "");
    }

    /// One who was served.
    public record Row(String name, String codes, String group, List<Link> tickets, String latest) {}

    /// A ticket in which it was served.
    public record Link(String href, String number) {}

    static ServedPageView without(
            List<FieldView.Option> regions, String region, String year, String fault, String trouble) {
        return new ServedPageView(
                regions, region, year, fault, trouble, "", "", Target.NONE, List.of(), List.of(), "", "", "");
    }

    static ServedPageView of(List<FieldView.Option> regions, ServedView served, AidWordsView words, Lang lang) {
        var counted = rows(served, true, lang);
        var apart = rows(served, false, lang);
        return new ServedPageView(
                regions,
                served.region(),
                Integer.toString(served.year()),
                "",
                "",
                words.servedSub(RegionName.withCode(served.region(), lang), served.year()),
                Integer.toString(served.count()),
                target(served, words),
                counted,
                apart,
                words.countedTitle(counted.size()),
                words.apartTitle(apart.size()),
                "/desk/aid/served/export?region=" + served.region() + "&year=" + served.year());
    }

    private static Target target(ServedView served, AidWordsView words) {
        var target = served.target();
        if (target == null) {
            return Target.NONE;
        }
        var from = target.validFrom().toString();
        var to = target.validTo().toString();
        return new Target(
                words.targetAtLeast(target.value()),
                target.remaining() == 0 ? words.remainingNone() : Integer.toString(target.remaining()),
                switch (target.coverage()) {
                    case WHOLE -> words.coverageWhole(from, to);
                    case PART -> words.coveragePart(from, to);
                    case NONE -> words.coverageNone(from, to);
                },
                target.plan(),
                target.quotation());
    }

    private static List<Row> rows(ServedView served, boolean counted, Lang lang) {
        return served.lines().stream()
                .filter(line -> line.group().isCounted() == counted)
                .map(line -> row(line, lang))
                .toList();
    }

    private static Row row(ServedView.Line line, Lang lang) {
        return new Row(
                line.name(),
                String.join(" ", line.codes()),
                group(line, lang),
                line.tickets().stream()
                        .map(ticket -> new Link("/desk/aid/" + ticket.id(), ticket.number()))
                        .toList(),
                line.tickets().getLast().closedOn().toString());
    }

    static String group(ServedView.Line line, Lang lang) {
        return lang.pick(ServedGroup.valueOf(line.group().name()));
    }
}
