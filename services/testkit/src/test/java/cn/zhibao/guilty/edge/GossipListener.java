package cn.zhibao.guilty.edge;

/// Breaks law 3: a listener that sees a resource.
public class GossipListener {

    String heard(OpenDoorResource resource) {
        return resource.read();
    }
}
