package cn.zhibao.guilty;

import org.junit.jupiter.api.Test;

/// Breaks law 10: carries a test and nobody would run it.
class Probing {

    @Test
    void probes() {}
}
