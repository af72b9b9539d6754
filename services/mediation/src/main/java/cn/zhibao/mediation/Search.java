package cn.zhibao.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which mediations a list shows; what is absent does not narrow it.
///
/// @param after the last id of the page before
public record Search(
        @Nullable MediationStatus status,
        @Nullable UUID caseId,
        @Nullable UUID after,
        int size) {}
