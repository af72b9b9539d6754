package cn.zhibao.caseintake.competence;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Disputes by their matter; row security keeps them to a jurisdiction.
@ApplicationScoped
class DisputeRepository {

    private static final String INSERT = """
            insert into competence_dispute (id, region, case_id, other, other_region, reason, disputed_on)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private static final String AGREE =
            "update competence_dispute set outcome = $2, agreement = $3, agreed_on = $4 where id = $1";
    private static final String REPORT =
            "update competence_dispute set superior = $2, report = $3, reported_on = $4 where id = $1";
    private static final String DESIGNATE = """
            update competence_dispute
            set designated_office = $2, designated_region = $3, document = $4, designated_on = $5 where id = $1""";

    private static final String OF_CASE = """
            select id, other, other_region, reason, disputed_on, outcome, agreement, agreed_on, superior, report,
              reported_on, designated_office, designated_region, document, designated_on
            from competence_dispute where case_id = $1 order by id desc""";

    Uni<Void> insert(UUID id, CaseFile caseFile, OpenDispute opened) {
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        opened.other(),
                        opened.otherRegion().digits(),
                        opened.reason(),
                        opened.disputedOn())
                .replaceWithVoid();
    }

    Uni<Void> agree(UUID id, AgreeOnCompetence agreed) {
        return Sql.update(AGREE, id, agreed.outcome().name(), agreed.agreement(), agreed.agreedOn())
                .replaceWithVoid();
    }

    Uni<Void> report(UUID id, CompetenceDispute.Report report) {
        return Sql.update(
                        REPORT,
                        id,
                        report.superior().map(RegionCode::digits).orElse(""),
                        report.said().report(),
                        report.said().reportedOn())
                .replaceWithVoid();
    }

    Uni<Void> designate(UUID id, DesignateOffice designated) {
        return Sql.update(
                        DESIGNATE,
                        id,
                        designated.office(),
                        designated.region().digits(),
                        designated.document(),
                        designated.designatedOn())
                .replaceWithVoid();
    }

    /// The newest first.
    Uni<List<CompetenceDispute>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(DisputeRepository::dispute).toList());
    }

    private static CompetenceDispute dispute(Object[] row) {
        return new CompetenceDispute(
                (UUID) row[0],
                new OpenDispute((String) row[1], RegionCode.of((String) row[2]), (String) row[3], (LocalDate) row[4]),
                row[7] == null
                        ? Optional.empty()
                        : Optional.of(new AgreeOnCompetence(
                                DisputeOutcome.valueOf((String) row[5]), (String) row[6], (LocalDate) row[7])),
                row[10] == null
                        ? Optional.empty()
                        : Optional.of(new CompetenceDispute.Report(
                                Optional.of((String) row[8])
                                        .filter(digits -> !digits.isEmpty())
                                        .map(RegionCode::of),
                                new ReportDispute((String) row[9], (LocalDate) row[10]))),
                row[14] == null
                        ? Optional.empty()
                        : Optional.of(new DesignateOffice(
                                (String) row[11], RegionCode.of((String) row[12]), (String) row[13], (LocalDate)
                                        row[14])));
    }
}
