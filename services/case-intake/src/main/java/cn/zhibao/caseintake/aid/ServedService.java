package cn.zhibao.caseintake.aid;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;

/// Counts who was served in a year, from the tickets themselves.
@ApplicationScoped
public class ServedService {

    private final ServedRepository served;

    ServedService(ServedRepository served) {
        this.served = served;
    }

    public Uni<ServedYear> of(RegionCode region, Year year, Call call) {
        Policy.demand(call.actor(), AidAction.READ, region);
        return served.served(region, year)
                .map(Served::of)
                .chain(list -> served.target(region, year).map(target -> new ServedYear(region, year, list, target)));
    }
}
