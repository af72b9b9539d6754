package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.CaseView;
import java.util.UUID;

/// Another matter about the same right, in one line.
public record RelatedView(UUID id, String title, String about) {

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
