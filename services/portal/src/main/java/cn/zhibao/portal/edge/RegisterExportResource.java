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
import cn.zhibao.portal.steps.Tab;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register as a file (导出): the list of the desk, filtered and ordered as it is.
@Path("/desk/cases/export")
@Blocking
public class RegisterExportResource {

    private final VisitorView visitor;
    private final WorkbookRelay workbooks;

    RegisterExportResource(VisitorView visitor, @RestClient WorkbookRelay workbooks) {
        this.visitor = visitor;
        this.workbooks = workbooks;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response export(@QueryParam("format") @Nullable String format, @Context UriInfo address) {
        var asked = address.getQueryParameters();
        var criteria = DeskRequest.CRITERIA.stream()
                .filter(asked::containsKey)
                .collect(Collectors.toMap(Function.identity(), asked::getFirst));
        criteria.putIfAbsent("tab", Tab.ALL.code());
        var wanted = DeskRequest.of(criteria, visitor.person())
                .filter(list -> list.tab().isOfRegister())
                .orElseThrow(NotFoundException::new);
        return WorkbookResource.file(wanted.file(workbooks, "CSV".equals(format) ? "CSV" : "XLSX"));
    }
}
