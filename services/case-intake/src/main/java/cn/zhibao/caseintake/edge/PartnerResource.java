package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.referral.CorrespondenceService;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/// The offices to which messages can go, over HTTP (协作单位).
@Path("/partners")
public class PartnerResource {

    private final Work work;
    private final CorrespondenceService correspondence;

    PartnerResource(Work work, CorrespondenceService correspondence) {
        this.work = work;
        this.correspondence = correspondence;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<List<ReferralView.PartnerView>> list() {
        return work.read(call -> correspondence.partners())
                .map(all -> all.stream().map(ReferralView.PartnerView::of).toList());
    }
}
