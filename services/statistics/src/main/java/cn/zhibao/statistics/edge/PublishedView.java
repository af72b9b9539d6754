package cn.zhibao.statistics.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.statistics.Publication;
import cn.zhibao.statistics.PublicationService.Vintage;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Published closure rates: the figures as frozen, with vintage and hash.
///
/// @param hash SHA-256 of the frozen document, which lies at `documentUrl`
public record PublishedView(
        @JsonUnwrapped ClosureRateView figures, int vintage, LocalDate publishedOn, String hash, String documentUrl) {

    static PublishedView of(Vintage vintage, @Nullable Procedure procedure) {
        var publication = vintage.publication();
        return new PublishedView(
                ClosureRateView.of(vintage.figures(), procedure),
                publication.vintage(),
                publication.publishedOn(),
                publication.hash(),
                "/published/documents/" + publication.hash());
    }

    /// One line of the list of what is published.
    public record LineView(String region, int year, int vintage, LocalDate publishedOn, String hash) {

        static LineView of(Publication publication) {
            return new LineView(
                    publication.region().digits(),
                    publication.year(),
                    publication.vintage(),
                    publication.publishedOn(),
                    publication.hash());
        }
    }
}
