package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.FirstSourceCorrected;
import cn.zhibao.contracts.caseintake.SourceAttached;
import cn.zhibao.contracts.caseintake.SourceTakenBack;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The use cases of the sources of a matter. Of two who write at once the journal lets one through; of two who
/// bring one number into two matters of a region the second is told of the first. No source changes a clock
/// (decision 0035).
@ApplicationScoped
public class SourceService {

    /// Where the number of the first is typed.
    private static final String NUMBER = "sourceNumber";

    private final CaseService cases;
    private final SourceRepository sources;

    SourceService(CaseService cases, SourceRepository sources) {
        this.cases = cases;
        this.sources = sources;
    }

    public Uni<CaseFile> attach(UUID id, AttachSource command, Call call) {
        return cases.conduct(id, call, caseFile -> attach(caseFile, command, call));
    }

    /// Records what the source bears that a matter is registered with, where it bears more than the file tells. That it
    /// came is told with the matter.
    public Uni<CaseFile> register(CaseFile caseFile, FirstSource first, Call call) {
        return first.isNone()
                ? Uni.createFrom().item(caseFile)
                : cases.writeDown().chain(() -> record(caseFile, first, call)).replaceWith(caseFile);
    }

    /// Corrects the number and the sender with which a matter came in; that is possible whatever became of the matter.
    public Uni<CaseFile> correct(UUID id, CorrectSource command, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> sources.of(id)
                        .map(recorded -> new MatterSources(caseFile, recorded).first())
                        .chain(known -> correct(caseFile, known, command, call)));
    }

    /// Takes a source back that was recorded in error; that is possible whatever became of the matter.
    public Uni<CaseFile> takeBack(UUID id, UUID sourceId, String reason, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> sources.of(id)
                        .map(recorded -> new MatterSources(caseFile, recorded)
                                .counting(sourceId)
                                .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)))
                        .chain(() -> sources.takeBack(
                                sourceId, call.today(), call.actor().subject(), reason))
                        .replaceWith(new SourceTakenBack(id, sourceId)));
    }

    public Uni<MatterSources> of(UUID id, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> sources.of(id).map(recorded -> new MatterSources(caseFile, recorded)));
    }

    /// The numbers with which matters that the caller was given came in, by matter.
    public Uni<Map<UUID, String>> firstNumbers(List<CaseFile> files) {
        return sources.firstNumbers(files.stream().map(CaseFile::id).toList());
    }

    private Uni<FirstSourceCorrected> correct(
            CaseFile caseFile, Optional<CaseSource> known, CorrectSource command, Call call) {
        var was = known.map(CaseSource::details).map(FirstSource::of).orElse(FirstSource.NONE);
        var right = command.right().insteadOf(was);
        demandPossible(caseFile, was, right);
        var by = call.actor().subject();
        return known.map(source -> sources.takeBack(source.id(), call.today(), by, command.reason()))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> record(caseFile, right, call))
                .replaceWith(new FirstSourceCorrected(caseFile.id()));
    }

    private static void demandPossible(CaseFile caseFile, FirstSource was, FirstSource right) {
        if (right.bearsTheSameAs(was)) {
            throw fault(CommonRefusal.INVALID, NUMBER, "与现在登记的相同", "stands so already");
        }
        if (!right.isNone() && caseFile.channel().isEmpty()) {
            throw fault(
                    CommonRefusal.INVALID,
                    NUMBER,
                    "登记时没有选择来源渠道，请把它作为另一个来源附加",
                    "the case was registered without its way; attach it as a further source");
        }
        right.checked(caseFile.source(), caseFile.channel());
    }

    private Uni<Void> record(CaseFile caseFile, FirstSource first, Call call) {
        if (first.isNone()) {
            return Uni.createFrom().voidItem();
        }
        var details = first.in(caseFile);
        return demandNew(caseFile, details, first.isKnowingly(), NUMBER)
                .chain(() -> sources.insertFirst(
                        caseFile,
                        Ids.at(call.at()),
                        details,
                        call.at(),
                        call.actor().subject()));
    }

    private Uni<SourceAttached> attach(CaseFile caseFile, AttachSource command, Call call) {
        var details = command.details();
        var id = Ids.at(call.at());
        var event = caseFile.attach(id, details.kind(), details.channel(), details.receivedOn(), command.isByTheSame());
        return demandNew(caseFile, details, command.isKnowingly(), "number")
                .chain(() -> sources.insert(
                        caseFile, id, details, call.at(), call.actor().subject()))
                .replaceWith(event);
    }

    /// @param field where the number was typed
    private Uni<Void> demandNew(CaseFile caseFile, SourceDetails details, boolean isKnowingly, String field) {
        return details.number()
                .map(number -> sources.inTurn(caseFile.region().digits(), details.channel(), number)
                        .invoke(bearers -> demandNew(caseFile, bearers, isKnowingly, field))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static void demandNew(
            CaseFile caseFile, List<SourceRepository.Bearer> bearers, boolean isKnowingly, String field) {
        if (bearers.stream().anyMatch(bearer -> bearer.caseId().equals(caseFile.id()))) {
            throw fault(CaseRefusal.SOURCE_THERE, field, "本案已有此编号的来源", "this case has a source of this number already");
        }
        if (!bearers.isEmpty() && !isKnowingly) {
            var numbers = bearers.stream().map(SourceRepository.Bearer::caseNo).collect(Collectors.joining(", "));
            throw fault(
                    CaseRefusal.SOURCE_ELSEWHERE,
                    field,
                    "此编号已在案件 " + numbers,
                    "this number is known of case " + numbers);
        }
    }

    private static Refused fault(Refusal refusal, String field, String zh, String en) {
        return new Refused(refusal, List.of(new FieldFault(field, zh, en)));
    }
}
