package cn.zhibao.enforcement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which enforcements a list shows; what is absent does not narrow it.
public record Search(
        @Nullable EnforcementStatus status, @Nullable UUID caseId) {}
