package cn.zhibao.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which mediations a list shows; what is absent does not narrow it.
public record Search(
        @Nullable MediationStatus status, @Nullable UUID caseId) {}
