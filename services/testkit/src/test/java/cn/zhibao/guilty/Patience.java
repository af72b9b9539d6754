package cn.zhibao.guilty;

import io.smallrye.mutiny.Uni;

/// Breaks law 2: a fact that waits.
public final class Patience {

    Uni<String> wait(String word) {
        return Uni.createFrom().item(word);
    }
}
