package cn.zhibao.caseintake.edge;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A file for somebody to keep, under a name in any script (RFC 6266).
final class DownloadView {

    private DownloadView() {}

    static Response of(Object content, String type, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]+", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(content, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded))
                .build();
    }
}
