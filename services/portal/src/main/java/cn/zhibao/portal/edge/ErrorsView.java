package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The summary above a form that did not go through: each line leads to its field.
public record ErrorsView(List<Line> lines) {

    static final ErrorsView NONE = new ErrorsView(List.of());

    /// One thing to correct; the target is empty where no single field is meant.
    public record Line(String target, String message) {}

    /// Faults by field name, as links to the fields of a form.
    static ErrorsView of(List<FieldView> fields) {
        return new ErrorsView(fields.stream()
                .filter(field -> !field.error().isEmpty())
                .map(field -> new Line(field.id(), field.error()))
                .toList());
    }

    /// A service's refusal: its faults on the fields that are there, and its own words for the rest.
    static ErrorsView of(Problem problem, List<FieldView> fields, Lang lang) {
        var lines = new ArrayList<Line>();
        for (var fault : problem.faults()) {
            var target = fields.stream()
                    .filter(field -> field.name().equals(fault.field()))
                    .findFirst();
            var label = target.map(FieldView::label).orElse(fault.field());
            lines.add(new Line(
                    target.map(FieldView::id).orElse(""), lang.pick(label + "：", label + ": ") + fault.in(lang)));
        }
        if (lines.isEmpty()) {
            lines.add(new Line(
                    "", String.join(" ", problem.in(lang), problem.more()).strip()));
        }
        return new ErrorsView(List.copyOf(lines));
    }

    static Map<String, String> byField(Problem problem, Lang lang) {
        return problem.faults().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Problem.Fault::field, fault -> fault.in(lang), (first, second) -> first));
    }

    public boolean isAny() {
        return !lines.isEmpty();
    }
}
