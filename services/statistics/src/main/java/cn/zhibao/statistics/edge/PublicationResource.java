package cn.zhibao.statistics.edge;

import static cn.zhibao.chassis.access.Role.Names.PUBLISHER;

import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.statistics.PublicationService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// Publishing over HTTP.
@Path("/publications")
public class PublicationResource {

    private final Work work;
    private final PublicationService publications;

    PublicationResource(Work work, PublicationService publications) {
        this.work = work;
        this.publications = publications;
    }

    @POST
    @RolesAllowed(PUBLISHER)
    public Uni<Response> publish(@Valid @NotNull PublishRequest request) {
        return work.change(
                request,
                call -> publications
                        .publish(RegionCode.of(request.region()), request.year(), call)
                        .map(vintage -> Answer.created(
                                "/published/documents/" + vintage.publication().hash(),
                                vintage.publication().version(),
                                PublishedView.of(vintage, null))));
    }
}
