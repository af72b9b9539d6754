package cn.zhibao.chassis.journal;

import cn.zhibao.contracts.reference.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import java.util.UUID;
import org.hibernate.engine.spi.SelfDirtinessTracker;

/// An aggregate whose every change is a row of the journal. Its version is the number of facts said about it, and its
/// head is the hash of the last one; the journal alone moves both.
@MappedSuperclass
public class Journaled {

    /// The hash before the first fact.
    public static final String GENESIS = "0".repeat(64);

    @Id
    private UUID id;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 64)
    private String head;

    protected Journaled() {
        this(new UUID(0, 0), "");
    }

    protected Journaled(UUID id, String region) {
        this.id = id;
        this.region = region;
        this.head = GENESIS;
    }

    public UUID id() {
        return id;
    }

    /// The region the case belongs to, in its shortest form.
    public RegionCode region() {
        return RegionCode.of(region);
    }

    /// How many facts have been said; what `ETag` shows and `If-Match` names.
    public int version() {
        return version;
    }

    public String head() {
        return head;
    }

    /// Nothing is changed by being loaded. Hibernate Reactive 3.1 takes what the constructor of an entity sets for
    /// changes (its issue 2735), and would write every row that is merely looked at: over what somebody else has
    /// put there since, and waiting for whoever looks at the same.
    @PostLoad
    void loaded() {
        if (this instanceof SelfDirtinessTracker tracker) {
            tracker.$$_hibernate_clearDirtyAttributes();
        }
    }

    void advance(JournalEntry entry) {
        this.version = entry.streamVersion();
        this.head = entry.hash();
    }
}
