package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An expert or technical investigator as case-intake answers them.
///
/// @param contact null where there is none, or the reader may not see it
public record ExpertView(
        UUID id,
        String region,
        String kind,
        String name,
        List<String> fields,
        @Nullable String fieldNote,
        String employer,
        @Nullable String contact,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        boolean open,
        boolean active,
        String madeBy,
        int version) {}
