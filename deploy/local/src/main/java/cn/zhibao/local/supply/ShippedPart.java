package cn.zhibao.local.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// A library as it lies in a packaged service, read from the service's bill of materials (CycloneDX).
///
/// @param name group and artifact, joined by a colon
/// @param sha256 the digest of its file, in hexadecimal digits
public record ShippedPart(String name, String version, String sha256) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Every library of one bill; what only the build used is not shipped and left out.
    public static List<ShippedPart> of(Path bill) {
        try {
            var components = JSON.readTree(bill.toFile()).path("components");
            return StreamSupport.stream(components.spliterator(), false)
                    .filter(ShippedPart::isShipped)
                    .map(ShippedPart::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isShipped(JsonNode component) {
        return component.path("type").asText().equals("library")
                && StreamSupport.stream(component.path("properties").spliterator(), false)
                        .anyMatch(property -> property.path("name").asText().equals("quarkus:component:scope")
                                && property.path("value").asText().equals("runtime"));
    }

    private static ShippedPart read(JsonNode component) {
        var digest = StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .map(hash -> hash.path("content").asText())
                .findFirst()
                .orElse("");
        return new ShippedPart(
                component.path("group").asText() + ":" + component.path("name").asText(),
                component.path("version").asText(),
                digest);
    }
}
