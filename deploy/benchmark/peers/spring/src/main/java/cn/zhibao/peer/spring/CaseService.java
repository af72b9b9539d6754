package cn.zhibao.peer.spring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

/// The use cases: a change, its history entry and its event in one transaction.
@Service
public class CaseService {

    private final Register.Cases cases;
    private final Register.History history;
    private final Register.Outbox outbox;
    private final ObjectMapper json;

    CaseService(Register.Cases cases, Register.History history, Register.Outbox outbox, ObjectMapper json) {
        this.cases = cases;
        this.history = history;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    public CaseFile register(CaseResource.RegisterRequest request, Jwt officer) {
        demandRegion(officer, request.region());
        var file = new CaseFile();
        file.id = UUID.randomUUID();
        file.receivedOn = LocalDate.now();
        file.caseNo = "%s-SRC-%d-%04d".formatted(request.region(), file.receivedOn.getYear(), cases.nextNumber());
        file.region = request.region();
        file.source = request.source();
        file.rightKind = request.right();
        file.title = request.title();
        file.status = "REGISTERED";
        file.registeredBy = officer.getClaimAsString("preferred_username");
        cases.save(file);
        tell(file, "case-registered", officer);
        return file;
    }

    @Transactional
    public CaseFile change(UUID id, int seen, String status, String route, Jwt officer) {
        var file = cases.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        demandRegion(officer, file.region);
        if (file.version != seen) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
        }
        file.status = status;
        file.route = route;
        tell(file, "case-" + status.toLowerCase(java.util.Locale.ROOT), officer);
        return file;
    }

    private static void demandRegion(Jwt officer, String region) {
        var granted = officer.getClaimAsStringList("regions");
        if (granted == null || granted.stream().noneMatch(region::startsWith)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private void tell(CaseFile file, String type, Jwt officer) {
        var payload = json.writeValueAsString(Map.of(
                "caseId", file.id, "caseNo", file.caseNo, "region", file.region, "receivedOn", file.receivedOn,
                "right", file.rightKind, "source", file.source, "status", file.status));
        var entry = new HistoryEntry();
        entry.caseId = file.id;
        entry.type = type;
        entry.payload = payload;
        entry.actor = officer.getClaimAsString("preferred_username");
        entry.actorOrg = officer.getClaimAsString("org");
        entry.occurredAt = Instant.now();
        history.save(entry);
        var event = new OutboxEntry();
        event.caseId = file.id;
        event.type = type;
        event.payload = payload;
        outbox.save(event);
    }
}
