package cn.zhibao.statistics;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.statistics.ClosureRatePublished;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One vintage of a region's and year's figures (发布版次), frozen with its hash. It never changes; publishing again makes
/// the next vintage.
@Entity
@Table(name = "publication")
public class Publication extends Journaled {

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int vintage;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn = LocalDate.EPOCH;

    @Column(name = "published_by", updatable = false)
    private String publishedBy = "";

    @Column(updatable = false)
    private String document = "";

    @Column(updatable = false)
    private String hash = "";

    protected Publication() {}

    /// @param document the canonical JSON of the frozen figures
    /// @param hash SHA-256 of the document, in hex
    public Publication(UUID id, FrozenFigures frozen, String document, String hash, String publishedBy) {
        super(id, frozen.region());
        this.year = frozen.year();
        this.vintage = frozen.vintage();
        this.publishedOn = frozen.publishedOn();
        this.publishedBy = publishedBy;
        this.document = document;
        this.hash = hash;
    }

    /// The fact that the figures of a procedure, or of all together, are published in this vintage.
    public ClosureRatePublished published(Figures figures, @Nullable Procedure procedure) {
        return new ClosureRatePublished(
                id(),
                region().digits(),
                year,
                procedure,
                figures.carriedOver(),
                figures.opened(),
                figures.closed(),
                publishedOn);
    }

    public int year() {
        return year;
    }

    public int vintage() {
        return vintage;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public String document() {
        return document;
    }

    public String hash() {
        return hash;
    }
}
