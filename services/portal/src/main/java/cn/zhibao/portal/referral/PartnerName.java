package cn.zhibao.portal.referral;

import cn.zhibao.portal.Lang;
import org.jspecify.annotations.Nullable;

/// How another office is called on a page.
public final class PartnerName {

    private PartnerName() {}

    /// In English where a name in English is known.
    public static String of(String zh, @Nullable String en, Lang lang) {
        return en == null ? zh : lang.pick(zh, en);
    }

    /// With a mark where nobody has confirmed it.
    public static String of(String zh, @Nullable String en, boolean confirmed, Lang lang) {
        return of(zh, en, lang) + (confirmed ? "" : lang.pick("（待核实）", " (unconfirmed)"));
    }
}
