package cn.zhibao.local.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the packaged services of a checkout ship, held against what is known.
///
/// @param bills the libraries of each service, by its name
public record ShippedParts(Map<String, List<ShippedPart>> bills, List<Advisory> advisories) {

    private static final String BILL = "target/quarkus-run-cyclonedx.json";

    public ShippedParts {
        bills = Map.copyOf(bills);
        advisories = List.copyOf(advisories);
    }

    /// A library that an advisory names.
    public record Match(String service, ShippedPart part, Advisory advisory, boolean forbidden) {

        /// One line for people.
        public String inWords() {
            var verdict = forbidden
                    ? "MUST NOT SHIP"
                    : "accepted until " + advisory.due().orElseThrow();
            return "%s %s in %s: %s, %s. %s"
                    .formatted(part.name(), part.version(), service, advisory.id(), verdict, advisory.reason());
        }
    }

    /// Reads the bills that the last build wrote.
    public static ShippedParts of(Path root) {
        var bills = new TreeMap<String, List<ShippedPart>>();
        try (var services = Files.list(root.resolve("services"))) {
            services.filter(module -> Files.exists(module.resolve(BILL)))
                    .forEach(
                            module -> bills.put(module.getFileName().toString(), ShippedPart.of(module.resolve(BILL))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ShippedParts(bills, Advisory.list(root.resolve("deploy/advisories.csv")));
    }

    /// What one service ships; nothing where it was not packaged.
    public List<ShippedPart> of(String service) {
        return bills.getOrDefault(service, List.of());
    }

    public Set<String> services() {
        return bills.keySet();
    }

    /// Different libraries in all services together.
    public long count() {
        return bills.values().stream().flatMap(List::stream).distinct().count();
    }

    /// Everything an advisory names, and whether it may ship on that day.
    public List<Match> matches(LocalDate today) {
        return bills.entrySet().stream()
                .flatMap(bill -> bill.getValue().stream()
                        .flatMap(part -> advisories.stream()
                                .filter(advisory -> advisory.names(part))
                                .map(advisory -> new Match(bill.getKey(), part, advisory, advisory.forbids(today)))))
                .toList();
    }
}
