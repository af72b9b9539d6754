package cn.zhibao.chassis.http;

import static cn.zhibao.chassis.access.Role.Names.ADMIN;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.events.Ledger;
import cn.zhibao.chassis.store.Now;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;

/// The conservation ledger and the parking place of this service, for those who watch over it. Counts and ids only.
@Path("/ledger")
@Blocking
public class LedgerResource {

    private final Ledger ledger;
    private final Now now;

    LedgerResource(Ledger ledger, Now now) {
        this.ledger = ledger;
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
}
