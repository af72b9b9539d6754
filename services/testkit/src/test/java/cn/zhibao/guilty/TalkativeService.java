package cn.zhibao.guilty;

import jakarta.ws.rs.core.MediaType;

/// Breaks law 4: the front room speaks HTTP.
public class TalkativeService {

    MediaType type() {
        return new MediaType("text", "plain");
    }
}
