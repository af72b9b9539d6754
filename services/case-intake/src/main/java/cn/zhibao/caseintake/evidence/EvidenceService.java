package cn.zhibao.caseintake.evidence;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.evidence.CustodyEntry.Act;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The use cases of evidence that do not touch its file: what there is, its chain of custody, and passing it on.
@ApplicationScoped
public class EvidenceService {

    private static final String ENTER = """
            insert into evidence_custody
              (evidence_id, region, act, at, subject, name, org, counterpart, reason, sha256)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";
    private static final String CHAIN = """
            select act, at, subject, name, org, counterpart, reason, sha256
            from evidence_custody where evidence_id = $1 order by id desc limit 500""";

    private final EvidenceRepository pieces;
    private final CaseService cases;
    private final Journal journal;

    EvidenceService(EvidenceRepository pieces, CaseService cases, Journal journal) {
        this.pieces = pieces;
        this.cases = cases;
        this.journal = journal;
    }

    /// The evidence of a case, newest first.
    public Uni<Page<Evidence>> page(UUID caseId, @Nullable UUID after, int size, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), EvidenceAction.READ, caseFile.region()))
                .chain(caseFile -> pieces.page(call.jurisdiction(), caseId, after, size));
    }

    public Uni<Evidence> find(UUID id, Call call) {
        return pieces.find(id).invoke(piece -> Policy.demand(call.actor(), EvidenceAction.READ, piece.region()));
    }

    /// The chain of custody, the latest first; at most the last five hundred links.
    public Uni<List<CustodyEntry>> custody(UUID id, Call call) {
        return find(id, call)
                .chain(piece -> Sql.rows(CHAIN, id))
                .map(rows -> rows.stream().map(EvidenceService::entry).toList());
    }

    public Uni<Evidence> handOver(UUID id, PassOn command, Call call) {
        return passOn(id, Act.HANDED_OVER, command, call, piece -> piece.handOver(call.today()));
    }

    /// The same for what goes along with something else that the caller saw, such as a message to another office; that
    /// the piece was seen as it is, is not asked again.
    public Uni<Evidence> handOverAlong(UUID id, PassOn command, Call call) {
        return passOn(
                pieces.find(id).invoke(piece -> Policy.demand(call.actor(), EvidenceAction.PASS_ON, piece.region())),
                Act.HANDED_OVER,
                command,
                call,
                piece -> piece.handOver(call.today()));
    }

    public Uni<Evidence> takeBack(UUID id, PassOn command, Call call) {
        return passOn(id, Act.RETURNED, command, call, piece -> piece.takeBack(call.today()));
    }

    public Uni<Evidence> seal(UUID id, PassOn command, Call call) {
        return passOn(id, Act.SEALED, command, call, piece -> piece.seal(call.today()));
    }

    private Uni<Evidence> passOn(
            UUID id, Act act, PassOn command, Call call, Function<Evidence, CaseIntakeEvent> decision) {
        var seen = pieces.find(id)
                .invoke(piece -> Policy.demand(call.actor(), EvidenceAction.PASS_ON, piece.region()))
                .map(call::demandSeen);
        return passOn(seen, act, command, call, decision);
    }

    private Uni<Evidence> passOn(
            Uni<Evidence> found, Act act, PassOn command, Call call, Function<Evidence, CaseIntakeEvent> decision) {
        return found.call(piece -> journal.append(piece, decision.apply(piece), call.cause()))
                .call(piece -> enter(
                        piece,
                        CustodyEntry.of(
                                act,
                                call.actor(),
                                call.at(),
                                command.counterpart(),
                                Optional.of(command.reason()),
                                piece.sha256())));
    }

    private static Uni<Integer> enter(Evidence piece, CustodyEntry link) {
        return Sql.update(
                ENTER,
                piece.id(),
                piece.region().digits(),
                link.act().name(),
                link.at().atOffset(ZoneOffset.UTC),
                link.subject(),
                link.name(),
                link.org(),
                link.counterpart().orElse(null),
                link.reason().orElse(null),
                link.sha256());
    }

    private static CustodyEntry entry(Object[] row) {
        return new CustodyEntry(
                Act.valueOf(text(row[0])),
                ((OffsetDateTime) row[1]).toInstant(),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                text(row[7]));
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
