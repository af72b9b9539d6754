package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.edge.services.WorkbookRelay;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Order;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register as a file (导出), filtered as the list on the desk is.
@Path("/desk/cases/export")
@Blocking
public class RegisterExportResource {

    private final WorkbookRelay workbooks;

    RegisterExportResource(@RestClient WorkbookRelay workbooks) {
        this.workbooks = workbooks;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response export(
            @QueryParam("format") @Nullable String format,
            @QueryParam("status") @Nullable String status,
            @QueryParam("order") @Nullable String order) {
        var known = Arrays.stream(CaseStatus.values()).map(Enum::name).filter(name -> name.equals(status));
        return WorkbookResource.file(workbooks.export(
                "CSV".equals(format) ? "CSV" : "XLSX",
                known.findFirst().orElse(null),
                Optional.ofNullable(order).flatMap(Order::of).map(Enum::name).orElse(null)));
    }
}
