package cn.zhibao.local.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/// Something known against versions of a library, and what we decided about it (deploy/advisories.csv).
///
/// @param due the day until which an accepted advisory may ship; then it has to be decided again
public record Advisory(
        String library, VersionRange range, String id, Decision decision, Optional<LocalDate> due, String reason) {

    /// What follows when a shipped library is named.
    public enum Decision {
        /// Must not ship.
        REFUSE,
        /// May ship until the day it is due, for the reason given.
        ACCEPT
    }

    public Advisory {
        if (decision == Decision.ACCEPT && due.isEmpty()) {
            throw new IllegalArgumentException(id + " is accepted without a day on which it is looked at again");
        }
    }

    /// The list as it is kept with the project.
    public static List<Advisory> list(Path file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var rows = format.parse(reader)) {
            return rows.stream().map(Advisory::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether it speaks of this very version of this library.
    public boolean names(ShippedPart part) {
        return library.equals(part.name()) && range.containsVersion(new DefaultArtifactVersion(part.version()));
    }

    /// Whether what it names may not ship on that day.
    public boolean forbids(LocalDate today) {
        return decision == Decision.REFUSE
                || due.filter(day -> !today.isAfter(day)).isEmpty();
    }

    private static Advisory read(CSVRecord row) {
        try {
            return new Advisory(
                    row.get("package"),
                    VersionRange.createFromVersionSpec(row.get("range")),
                    row.get("id"),
                    Decision.valueOf(row.get("decision")),
                    Optional.of(row.get("due")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                    row.get("reason"));
        } catch (InvalidVersionSpecificationException wrong) {
            throw new IllegalArgumentException(row.get("id") + ": " + wrong.getMessage(), wrong);
        }
    }
}
