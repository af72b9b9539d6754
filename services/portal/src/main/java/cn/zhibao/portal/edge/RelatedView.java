package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.AlikeView;
import cn.zhibao.portal.edge.services.CaseView;
import java.util.UUID;
import java.util.stream.Collectors;

/// Another matter in one line.
public record RelatedView(UUID id, String title, String about) {

    /// One that is alike, and why.
    static RelatedView of(AlikeView other, Lang lang) {
        var why = other.alike().stream().sorted().map(lang::pick).collect(Collectors.joining(lang.pick("、", ", ")));
        return new RelatedView(
                other.id(),
                other.title(),
                String.join(
                        " · ",
                        other.caseNo(),
                        lang.pick(other.status()),
                        other.receivedOn().toString(),
                        why));
    }

    static RelatedView of(CaseView other, Lang lang) {
        return new RelatedView(
                other.id(),
                other.title(),
                String.join(
                        " · ",
                        other.caseNo(),
                        lang.pick(other.status()),
                        other.receivedOn().toString()));
    }
}
