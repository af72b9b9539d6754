package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The register of offices with which matters are shared (协作单位). It is the same for everybody.
@ApplicationScoped
class PartnerRepository {

    private static final String ALL =
            "select code, kind, zh, en, region, inside from partner order by inside desc, kind, region, code";

    Uni<List<Partner>> all() {
        return Sql.rows(ALL)
                .map(rows -> rows.stream().map(PartnerRepository::partner).toList());
    }

    private static Partner partner(Object[] row) {
        return new Partner(
                (String) row[0],
                PartnerKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                RegionCode.of((String) row[4]),
                (Boolean) row[5]);
    }
}
