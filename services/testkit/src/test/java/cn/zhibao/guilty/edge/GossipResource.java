package cn.zhibao.guilty.edge;

import cn.zhibao.guilty.Settlement;

/// Breaks law 3: a resource that sees a listener. Its sight of the front room closes the ring of law 6.
public class GossipResource {

    String settled(GossipListener listener, Settlement settlement) {
        return listener + " " + settlement;
    }
}
