package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.CustodyView;
import cn.zhibao.portal.edge.services.EvidenceView;
import cn.zhibao.portal.evidence.ByteSize;
import cn.zhibao.portal.evidence.CustodyAct;
import cn.zhibao.portal.evidence.EvidenceKind;
import cn.zhibao.portal.evidence.EvidenceStatus;
import cn.zhibao.portal.evidence.ScanState;
import cn.zhibao.portal.steps.Codes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence on one page: what is known of it, its file, its chain of custody.
public record EvidencePageView(
        UUID id,
        UUID caseId,
        String name,
        int version,
        boolean isReadable,
        boolean isPicture,
        boolean isPdf,
        boolean isPreviewed,
        String scan,
        List<FactsView.Fact> facts,
        List<Link> custody,
        boolean mayPassOn,
        String key,
        List<FieldView> fields,
        String done,
        ErrorsView errors) {

    /// A link of the chain of custody.
    public record Link(String at, String act, String by, String counterpart, String reason) {}

    static EvidencePageView of(
            EvidenceView piece,
            List<CustodyView> chain,
            CustodyRequest form,
            boolean isPreviewed,
            Person person,
            EvidenceWordsView words,
            Lang lang) {
        return new EvidencePageView(
                piece.id(),
                piece.caseId(),
                piece.name(),
                piece.version(),
                piece.isReadable(),
                piece.isPicture(),
                piece.isPdf(),
                isPreviewed && piece.isPicture() && piece.isReadable(),
                Codes.words(ScanState.class, piece.scan(), lang),
                facts(piece, words, lang),
                chain.stream().map(link -> link(link, lang)).toList(),
                person.isAny(Role.OFFICER, Role.APPROVER),
                form.key(),
                form.fields(piece.status(), words, lang, java.util.Map.of()),
                "",
                ErrorsView.NONE);
    }

    /// The same page after something was done.
    EvidencePageView saying(String what) {
        return with(fields, what, errors);
    }

    /// The same page after an entry did not go through.
    EvidencePageView failed(List<FieldView> filled, ErrorsView why) {
        return with(filled, "", why);
    }

    private EvidencePageView with(List<FieldView> filled, String what, ErrorsView why) {
        return new EvidencePageView(
                id,
                caseId,
                name,
                version,
                isReadable,
                isPicture,
                isPdf,
                isPreviewed,
                scan,
                facts,
                custody,
                mayPassOn,
                key,
                filled,
                what,
                why);
    }

    private static List<FactsView.Fact> facts(EvidenceView piece, EvidenceWordsView words, Lang lang) {
        return List.of(
                new FactsView.Fact(words.kind(), Codes.words(EvidenceKind.class, piece.kind(), lang)),
                new FactsView.Fact(words.mediaType(), piece.mediaType()),
                new FactsView.Fact(words.size(), "%s (%d B)".formatted(ByteSize.of(piece.size()), piece.size())),
                new FactsView.Fact(words.hash(), piece.sha256()),
                new FactsView.Fact(words.scan(), Codes.words(ScanState.class, piece.scan(), lang)),
                new FactsView.Fact(words.status(), Codes.words(EvidenceStatus.class, piece.status(), lang)),
                new FactsView.Fact(words.takenOn(), piece.takenOn().toString()),
                new FactsView.Fact(words.takenAt(), text(piece.takenAt())),
                new FactsView.Fact(words.takenBy(), piece.takenBy()),
                new FactsView.Fact(words.takenFrom(), text(piece.takenFrom())),
                new FactsView.Fact(words.receivedAt(), Moment.second(piece.receivedAt())),
                new FactsView.Fact(words.receivedBy(), piece.receivedBy()));
    }

    private static Link link(CustodyView link, Lang lang) {
        var office = link.org().isEmpty() ? "" : " · " + RegionName.of(link.org(), lang);
        return new Link(
                Moment.second(link.at()),
                Codes.words(CustodyAct.class, link.act(), lang),
                link.name() + office,
                text(link.counterpart()),
                text(link.reason()));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
