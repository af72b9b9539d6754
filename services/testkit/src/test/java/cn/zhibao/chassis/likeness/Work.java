package cn.zhibao.chassis.likeness;

import io.smallrye.mutiny.Uni;

/// Stands in the laws' tests where a service has the floor's unit of work.
public final class Work {

    public <T> Uni<T> run(Uni<T> work) {
        return work;
    }
}
