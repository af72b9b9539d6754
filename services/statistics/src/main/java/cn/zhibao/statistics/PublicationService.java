package cn.zhibao.statistics;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.events.Ledger;
import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Freezes figures into vintages and hands vintages to everyone.
@ApplicationScoped
public class PublicationService {

    private final FiguresRepository figures;
    private final PublicationRepository publications;
    private final Ledger ledger;
    private final Journal journal;
    private final ObjectMapper json;

    PublicationService(
            FiguresRepository figures,
            PublicationRepository publications,
            Ledger ledger,
            Journal journal,
            ObjectMapper json) {
        this.figures = figures;
        this.publications = publications;
        this.ledger = ledger;
        this.journal = journal;
        this.json = json;
    }

    /// A vintage and its figures held against the targets.
    public record Vintage(Publication publication, YearFigures figures) {}

    /// Freezes the figures of a region and a year, only while nothing said by a sender is missing here.
    public Uni<Vintage> publish(RegionCode region, int year, Call call) {
        Policy.demand(call.actor(), StatisticsAction.PUBLISH, region);
        return ledger.open()
                .invoke(PublicationService::demandNothing)
                .chain(() -> publications.nextVintage(region, year))
                .chain(vintage -> figures.year(region, year).chain(counted -> freeze(counted, vintage, call)));
    }

    private static void demandNothing(Ledger.Open open) {
        if (!open.isNothing()) {
            throw new Refused(
                    StatisticsRefusal.LEDGER_OPEN,
                    "待处理事件 %1$d 条，未到齐 %2$d 处，请管理员处理后再发布。%1$d events are parked, %2$d lanes are incomplete."
                            .formatted(open.parked(), open.missing()));
        }
    }

    private Uni<Vintage> freeze(YearFigures counted, int vintage, Call call) {
        var frozen = FrozenFigures.of(counted, vintage, call.today());
        var document = Wire.canonical(frozen);
        var hash = HexFormat.of().formatHex(Wire.sha256(document));
        var publication = new Publication(
                Ids.at(call.at()), frozen, document, hash, call.actor().subject());
        Uni<Void> said =
                publications.persist(publication).chain(() -> say(publication, frozen.with(counted.targets()), call));
        return said.replaceWith(new Vintage(publication, counted));
    }

    /// Tells the figures of all procedures together first, then each procedure's.
    private Uni<Void> say(Publication publication, YearFigures frozen, Call call) {
        Uni<Void> said = say(publication, frozen, null, call);
        for (var procedure : Procedure.values()) {
            said = said.chain(() -> say(publication, frozen, procedure, call));
        }
        return said;
    }

    private Uni<Void> say(Publication publication, YearFigures frozen, @Nullable Procedure procedure, Call call) {
        return journal.append(publication, publication.published(frozen.of(procedure), procedure), call.cause());
    }

    public Uni<Vintage> latest(RegionCode region, int year) {
        return publications
                .latest(region, year)
                .chain(publication -> figures.targets(region.digits())
                        .map(targets -> new Vintage(
                                publication, read(publication.document()).with(targets))));
    }

    /// The frozen document of a hash, to the byte.
    public Uni<String> document(String hash) {
        return publications.ofHash(hash).map(Publication::document);
    }

    public Uni<Page<Publication>> page(@Nullable String after, int size) {
        return publications.page(after, size);
    }

    private FrozenFigures read(String document) {
        try {
            return json.readValue(document, FrozenFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a published document cannot be read", broken);
        }
    }
}
