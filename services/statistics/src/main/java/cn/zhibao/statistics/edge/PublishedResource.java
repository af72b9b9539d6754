package cn.zhibao.statistics.edge;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.statistics.PublicationService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What everyone may read without a token, and keep for a minute.
@Path("/published")
public class PublishedResource {

    private final Work work;
    private final PublicationService publications;

    PublishedResource(Work work, PublicationService publications) {
        this.work = work;
        this.publications = publications;
    }

    @GET
    @PermitAll
    public Uni<Page<PublishedView.LineView>> page(
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(Page.MOST) int size) {
        return work.open(() -> publications.page(after, size)).map(page -> page.map(PublishedView.LineView::of));
    }

    @GET
    @Path("/closure-rates")
    @PermitAll
    public Uni<Response> closureRates(@BeanParam FiguresRequest request, @Context Request conditions) {
        var query = request.query();
        return work.open(() -> publications.latest(query.region(), query.year()))
                .map(vintage -> PublishedView.of(vintage, query.procedure()))
                .map(view -> kept(conditions, view, Wire.canonical(view)));
    }

    @GET
    @Path("/documents/{hash}")
    @PermitAll
    public Uni<Response> document(@PathParam("hash") String hash, @Context Request conditions) {
        return work.open(() -> publications.document(hash)).map(document -> kept(conditions, document, document));
    }

    private static Response kept(Request conditions, Object body, String content) {
        var tag = new EntityTag(HexFormat.of().formatHex(Wire.sha256(content), 0, 16));
        var aMinute = new CacheControl();
        aMinute.setMaxAge(60);
        return Optional.ofNullable(conditions.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(body, MediaType.APPLICATION_JSON_TYPE))
                .tag(tag)
                .cacheControl(aMinute)
                .build();
    }
}
