package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.edge.services.PartyRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The search over cases, rights and parties.
@Path("/desk/search")
@Blocking
public class SearchResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final PartyRelay parties;

    SearchResource(VisitorView visitor, @RestClient PartyRelay parties) {
        this.visitor = visitor;
        this.parties = parties;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response find(@QueryParam("q") @DefaultValue("") String q) {
        var words = visitor.partyWords();
        var term = q.strip();
        var page = term.isEmpty()
                ? SearchPageView.blank()
                : SearchPageView.of(
                        term,
                        AskingRelay.await(parties.search(term)),
                        words,
                        visitor.sourcesWords().found(),
                        visitor.lang());
        var title = term.isEmpty() ? words.searchTitle() : words.searchTitleOf(term);
        return visitor.page(
                page.fault().isEmpty() ? 200 : UNPROCESSABLE, ScreenView.search(visitor.shell(title, "search"), page));
    }
}
