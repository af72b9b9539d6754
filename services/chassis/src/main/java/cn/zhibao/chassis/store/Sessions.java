package cn.zhibao.chassis.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.FlushMode;

/// The running session.
public final class Sessions {

    private Sessions() {}

    /// From now on nothing that is loaded is written back. Hibernate ORM 7.1 takes what an entity's own constructor
    /// sets for changes and would update every row it has merely loaded, over what a statement has put there since.
    public static Uni<Void> readOnly() {
        return Panache.getSession()
                .invoke(session -> session.setDefaultReadOnly(true).setFlushMode(FlushMode.MANUAL))
                .replaceWithVoid();
    }
}
