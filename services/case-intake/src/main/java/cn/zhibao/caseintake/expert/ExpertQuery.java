package cn.zhibao.caseintake.expert;

import org.jspecify.annotations.Nullable;

/// Who is looked for in the register; what is null puts no condition.
///
/// @param q part of a name, its pinyin or initials
/// @param isActive only those whose term covers today
public record ExpertQuery(
        @Nullable String q,
        @Nullable ExpertKind kind,
        @Nullable ExpertField field,
        boolean isActive) {

    /// Everybody whose term covers today.
    public static final ExpertQuery ACTIVE = new ExpertQuery(null, null, null, true);
}
