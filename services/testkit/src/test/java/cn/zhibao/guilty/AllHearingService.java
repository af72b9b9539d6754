package cn.zhibao.guilty;

import cn.zhibao.contracts.enforcement.EnforcementClosed;

/// Breaks law 5: mediation hears enforcement, an arrow back.
public class AllHearingService {

    String closed(EnforcementClosed closed) {
        return closed.reason();
    }
}
