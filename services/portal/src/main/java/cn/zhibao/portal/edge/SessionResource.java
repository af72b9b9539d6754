package cn.zhibao.portal.edge;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a submission ends whose session had ended before it, or whose form had grown old: what happened to it, and the
/// way back.
@Path("/")
@Blocking
public class SessionResource {

    static final String FORM_EXPIRED = "/form-expired";

    private static final Pattern OWN_PAGE = Pattern.compile("/desk(/[A-Za-z0-9-]+)*");

    private final VisitorView visitor;

    SessionResource(VisitorView visitor) {
        this.visitor = visitor;
    }

    @GET
    @Path("form-expired")
    @PermitAll
    public Response expired() {
        var words = visitor.words();
        return visitor.page(
                400,
                ScreenView.notice(
                        visitor.shell(words.csrfTitle(), ""),
                        NoticeView.of(words.csrfText(), new NoticeView.Way("/desk", words.backToDesk()))));
    }

    @GET
    @Path("session-ended")
    @PermitAll
    public Response ended(@QueryParam("to") @Nullable String to) {
        var words = visitor.words();
        var back = Optional.ofNullable(to)
                .filter(address -> OWN_PAGE.matcher(address).matches())
                .orElse("/desk");
        return visitor.page(
                401,
                ScreenView.notice(
                        visitor.shell(words.sessionTitle(), ""),
                        NoticeView.of(words.sessionText(), new NoticeView.Way(back, words.sessionAgain()))));
    }
}
