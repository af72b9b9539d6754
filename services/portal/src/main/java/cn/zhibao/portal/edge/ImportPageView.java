package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.ImportView;
import java.util.List;
import java.util.Optional;

/// How one import went, or goes.
public record ImportPageView(
        String state, String received, String finished, String detail, ImportView of, List<Fault> faults) {

    /// A fault in one cell.
    public record Fault(long line, String column, String message) {}

    static ImportPageView of(ImportView one, WordsView words, Lang lang) {
        return new ImportPageView(
                ImportsView.state(one, words),
                Moment.second(one.receivedAt()),
                Optional.ofNullable(one.finishedAt()).map(Moment::second).orElse(""),
                Optional.ofNullable(one.detail()).orElse(""),
                one,
                Optional.ofNullable(one.faults()).orElse(List.of()).stream()
                        .map(fault ->
                                new Fault(fault.line(), fault.column(), lang.pick(fault.message(), fault.messageEn())))
                        .toList());
    }
}
