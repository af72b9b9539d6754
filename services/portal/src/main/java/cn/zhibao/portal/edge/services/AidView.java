package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for help as case-intake sends it.
///
/// @param contact null where there is none or it is not shown
/// @param ending what was done, or why it was declined or taken back
public record AidView(
        UUID id,
        String number,
        String region,
        StandingsView.Party party,
        @Nullable String size,
        @Nullable String contact,
        String need,
        String request,
        @Nullable String station,
        LocalDate receivedOn,
        String status,
        @Nullable String expert,
        @Nullable LocalDate startedOn,
        @Nullable String outcome,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        long days,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        int version) {}
