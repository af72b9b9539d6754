package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office with which matters are shared, as one office knows it.
///
/// @param region the place that it answers for
/// @param endedOn from when on nothing is sent to it
/// @param keeper the office whose word this is; null for what came with the system
/// @param version 0 while the office has said nothing of it itself
public record PartnerEntryView(
        String code,
        String kind,
        String zh,
        @Nullable String en,
        String region,
        boolean inside,
        @Nullable String contact,
        boolean confirmed,
        @Nullable Confirmation confirmation,
        @Nullable LocalDate endedOn,
        @Nullable String keeper,
        int version) {

    /// Who found its name to be right, when, and where.
    public record Confirmation(String by, LocalDate on, String source) {}

    public boolean isEnded() {
        return endedOn != null;
    }
}
