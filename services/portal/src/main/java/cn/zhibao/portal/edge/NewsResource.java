package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ArrivalsView;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.steps.Tab;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Whether something new has come into the list that somebody has on the screen (新待办): one sentence, empty where
/// nothing has, with an ETag so that the same answer is not sent twice.
@Path("/desk/news")
@Blocking
public class NewsResource {

    private static final int SAME = 304;

    private final VisitorView visitor;
    private final WorklistRelay worklists;

    NewsResource(VisitorView visitor, @RestClient WorklistRelay worklists) {
        this.visitor = visitor;
        this.worklists = worklists;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response news(
            @QueryParam("tab") @Nullable String tab,
            @QueryParam("status") @Nullable String status,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("since") @Nullable String since,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var wanted = Tab.chosen(visitor.person(), Objects.requireNonNullElse(tab, Tab.ALL.code()))
                .map(chosen -> DeskRequest.of(chosen, status, null, null, null).counting(counter))
                .filter(DeskRequest::isWatched)
                .orElseThrow(NotFoundException::new);
        return switch (AskingRelay.await(wanted.arrivals(worklists, since))) {
            case Reading.Got<ArrivalsView>(var news) -> answer(news, known);
            case Reading.Denied<?> denied -> throw new NotFoundException();
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private Response answer(ArrivalsView news, @Nullable String known) {
        var etag = "\"" + news.text() + "\"";
        var answer = etag.equals(known)
                ? Response.status(SAME)
                : Response.ok(news.count() == 0 ? "" : visitor.deskWords().news(news.text()))
                        .type("text/plain;charset=UTF-8");
        return answer.header("ETag", etag).header("Cache-Control", "no-store").build();
    }
}
