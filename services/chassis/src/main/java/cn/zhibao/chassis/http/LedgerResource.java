package cn.zhibao.chassis.http;

import static cn.zhibao.chassis.access.Role.Names.ADMIN;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.events.Hearing;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.chassis.events.Ledger;
import cn.zhibao.chassis.events.Passing;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The conservation ledger and the parking place of this service, for those who watch over it. Counts and ids only.
@Path("/ledger")
@Blocking
public class LedgerResource {

    private final Ledger ledger;
    private final Inbox inbox;
    private final List<Hearing.Source> listeners;
    private final Now now;

    LedgerResource(Ledger ledger, Inbox inbox, @All List<Hearing.Source> listeners, Now now) {
        this.ledger = ledger;
        this.inbox = inbox;
        this.listeners = listeners;
        this.now = now;
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR, STATISTICIAN})
    public List<Ledger.Line> lines(@QueryParam("days") @DefaultValue("2") int days) throws SQLException {
        return ledger.since(now.today().minusDays(Math.clamp(days, 1, 400)));
    }

    @GET
    @Path("/parked")
    @RolesAllowed({ADMIN, AUDITOR})
    public List<Ledger.ParkedCase> parked() throws SQLException {
        return ledger.parked();
    }

    /// What a replay came to.
    ///
    /// @param applied how many parked events of the case were applied
    public record Replay(UUID caseId, int applied) {}

    /// Applies what is parked of a case again, after the cause was repaired; once more for what came meanwhile.
    @POST
    @Path("/parked/{caseId}/replay")
    @RolesAllowed(ADMIN)
    public Replay replay(@PathParam("caseId") UUID caseId) {
        var applied = 0;
        for (var round = replayRound(caseId); round > 0; round = replayRound(caseId)) {
            applied += round;
        }
        return new Replay(caseId, applied);
    }

    /// A handler that still refuses leaves everything parked, and so does a consumer that is faster; the reason is the
    /// answer.
    private int replayRound(UUID caseId) {
        var hearings = listeners.stream()
                .flatMap(listener -> listener.hearings().stream())
                .toList();
        try {
            return inbox.replay(hearings, caseId);
        } catch (IllegalArgumentException | IllegalStateException | Refused still) {
            throw new Refused(CommonRefusal.CONFLICT, String.valueOf(still.getMessage()));
        } catch (SQLException still) {
            throw new Refused(
                    Passing.is(still) ? CommonRefusal.UNAVAILABLE : CommonRefusal.CONFLICT,
                    String.valueOf(still.getMessage()));
        }
    }
}
