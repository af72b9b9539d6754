package cn.zhibao.caseintake.notice;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.NoticeSent;
import cn.zhibao.contracts.caseintake.NoticeServed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A notice to whoever brought a matter, and the proof that it was served (告知与送达).
///
/// @param confirmation the signed confirmation of address, where there is one
/// @param servedOn null while no proof came back
public record Notice(
        UUID id,
        NoticeKind kind,
        ServiceMode mode,
        LocalDate sentOn,
        @Nullable String confirmation,
        @Nullable LocalDate servedOn,
        @Nullable String receipt) {

    /// A notice that goes with what was decided, sent as the law allows.
    ///
    /// @throws Refused where there is nothing of the kind to tell, or no consent to electronic service
    static Notice send(UUID id, CaseFile caseFile, SendNotice command) {
        if (command.mode() == ServiceMode.ELECTRONIC && command.confirmation().isEmpty()) {
            throw fault(
                    "confirmation", "电子送达须有签署的送达地址确认书", "electronic service needs a signed confirmation of address");
        }
        if (!command.kind().goesWith(caseFile)) {
            throw new Refused(CaseRefusal.NOTHING_TO_TELL);
        }
        var earliest = command.kind().earliest(caseFile);
        if (command.sentOn().isBefore(earliest)) {
            throw fault("sentOn", "不能早于" + earliest, "must not lie before " + earliest);
        }
        return new Notice(
                id,
                command.kind(),
                command.mode(),
                command.sentOn(),
                command.confirmation().orElse(null),
                null,
                null);
    }

    NoticeSent sent(UUID caseId) {
        return new NoticeSent(caseId, id, kind.name(), mode.name(), sentOn);
    }

    /// The same notice with the proof that it was served.
    Notice serve(ServeNotice command) {
        if (servedOn != null) {
            throw new Refused(CaseRefusal.ALREADY_SERVED);
        }
        if (command.servedOn().isBefore(sentOn)) {
            throw fault("servedOn", "不能早于发出之日" + sentOn, "must not lie before it was sent on " + sentOn);
        }
        return new Notice(id, kind, mode, sentOn, confirmation, command.servedOn(), command.receipt());
    }

    NoticeServed served(UUID caseId, LocalDate day) {
        return new NoticeServed(caseId, id, kind.name(), day);
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }
}
