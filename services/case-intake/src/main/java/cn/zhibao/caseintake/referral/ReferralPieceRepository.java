package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The evidence that went with messages, as it was when they were written.
@ApplicationScoped
class ReferralPieceRepository {

    private static final String INSERT =
            "insert into referral_piece (referral_id, evidence_id, name, size, sha256) values ($1, $2, $3, $4, $5)";
    private static final String OF = """
            select referral_id, evidence_id, name, size, sha256 from referral_piece
            where referral_id = any($1) order by evidence_id""";

    Uni<Void> insert(UUID referralId, List<ReferralPiece> pieces) {
        var done = Uni.createFrom().voidItem();
        for (var piece : pieces) {
            done = done.chain(
                    () -> Sql.update(INSERT, referralId, piece.evidenceId(), piece.name(), piece.size(), piece.sha256())
                            .replaceWithVoid());
        }
        return done;
    }

    Uni<Map<UUID, List<ReferralPiece>>> of(List<UUID> referrals) {
        return Sql.rows(OF, (Object) referrals.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(ReferralPieceRepository::piece, Collectors.toList()))));
    }

    private static ReferralPiece piece(Object[] row) {
        return new ReferralPiece((UUID) row[1], (String) row[2], ((Number) row[3]).longValue(), (String) row[4]);
    }
}
