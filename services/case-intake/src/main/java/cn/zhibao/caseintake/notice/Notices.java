package cn.zhibao.caseintake.notice;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.supplement.Supplement;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.CaseClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The notices about one matter: those that were sent, and what is owed still. Owed is only what a rule asks for: a
/// consumer is told whether the complaint is taken up and when its mediation ends, a reporter whether the report was
/// filed,
/// and whoever is asked for something must be told of it.
///
/// @param given the newest first
public record Notices(CaseFile caseFile, List<Notice> given, List<Supplement> supplements, LaterDecisions later) {

    public List<OwedNotice> owed() {
        return Stream.of(decision(), supplement(), filing(), termination())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OwedNotice> decision() {
        var kind = caseFile.refusalGround().isPresent() ? NoticeKind.REFUSAL : NoticeKind.ACCEPTANCE;
        return caseFile.decidedOn()
                .filter(day -> caseFile.source() == SourceKind.COMPLAINT && !isGiven(kind, day))
                .map(day -> new OwedNotice(kind, day, Optional.of(clock("C-ACCEPT", caseFile.receivedOn()))));
    }

    private Optional<OwedNotice> supplement() {
        return caseFile.awaited().isNothing()
                ? Optional.empty()
                : supplements.stream()
                        .filter(one -> one.receivedOn() == null)
                        .map(Supplement::requestedOn)
                        .max(Comparator.naturalOrder())
                        .filter(day -> !isGiven(NoticeKind.SUPPLEMENT, day))
                        .map(day -> new OwedNotice(NoticeKind.SUPPLEMENT, day, Optional.empty()));
    }

    private Optional<OwedNotice> filing() {
        return later.filingOn()
                .filter(day -> caseFile.source() == SourceKind.REPORT && !isGiven(NoticeKind.FILING, day))
                .map(day -> new OwedNotice(NoticeKind.FILING, day, Optional.of(clock("R-INFORM", day))));
    }

    private Optional<OwedNotice> termination() {
        return later.terminationOn()
                .filter(day -> caseFile.source() == SourceKind.COMPLAINT && !isGiven(NoticeKind.TERMINATION, day))
                .map(day -> new OwedNotice(NoticeKind.TERMINATION, day, Optional.of(clock("C-TERM-INFORM", day))));
    }

    private boolean isGiven(NoticeKind kind, LocalDate since) {
        return given.stream()
                .anyMatch(notice -> notice.kind() == kind && !notice.sentOn().isBefore(since));
    }

    private static CaseClock clock(String rule, LocalDate start) {
        return new CaseClock(rule, start, Optional.empty());
    }
}
