package cn.zhibao.portal;

import java.util.Locale;
import java.util.Optional;

/// The language of a page: Chinese unless the reader asks for English.
public enum Lang {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Lang(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /// How it stands in addresses and cookies.
    public String code() {
        return code;
    }

    /// How it stands in the page's `lang` attribute.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /// The wording of the two that this language reads.
    public String pick(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    public String pick(Term term) {
        return pick(term.zh(), term.en());
    }

    /// The other language, for the switch on each page.
    public Lang other() {
        return switch (this) {
            case ZH -> EN;
            case EN -> ZH;
        };
    }

    public static Optional<Lang> of(String code) {
        return switch (code) {
            case "zh" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            case String unknown -> Optional.empty();
        };
    }
}
