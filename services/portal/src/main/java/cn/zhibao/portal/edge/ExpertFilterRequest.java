package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.steps.ExpertField;
import cn.zhibao.portal.steps.ExpertKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom somebody looks for among the experts; what is no code narrows nothing.
record ExpertFilterRequest(String q, String kind, String field, boolean isActive) {

    private static final int MOST_TYPED = 60;

    static final ExpertFilterRequest NONE = new ExpertFilterRequest("", "", "", false);

    static ExpertFilterRequest of(
            @Nullable String q, @Nullable String kind, @Nullable String field, @Nullable String active) {
        return new ExpertFilterRequest(
                q == null ? "" : cut(q.strip()),
                known(ExpertKind.values(), kind),
                known(ExpertField.values(), field),
                "true".equals(active));
    }

    /// The filter as it is asked of case-intake, where nothing means no condition.
    static @Nullable String asked(String value) {
        return value.isEmpty() ? null : value;
    }

    /// The fields that narrow, named apart from those of the other forms of a page.
    List<FieldView> fields(ExpertsWordsView words, Lang lang) {
        var fields = List.of(
                FieldView.line("find-q", "q", words.find(), MOST_TYPED, words.findHint(), false),
                FieldView.select("find-kind", "kind", words.kind(), ExpertFormRequest.kinds(lang))
                        .optional(),
                FieldView.select("find-field", "field", words.fields(), ExpertFormRequest.knowledge(lang))
                        .optional());
        return DistributionPageView.filled(fields, Map.of("q", q, "kind", kind, "field", field), Map.of());
    }

    /// The address of what follows an entry.
    String next(String here, String after) {
        return here + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&kind=" + kind + "&field=" + field
                + "&active=" + isActive + "&after=" + after;
    }

    private static String cut(String typed) {
        return typed.length() > MOST_TYPED ? typed.substring(0, MOST_TYPED) : typed;
    }

    private static String known(Enum<?>[] codes, @Nullable String asked) {
        return Arrays.stream(codes)
                .map(Enum::name)
                .filter(code -> code.equals(asked))
                .findFirst()
                .orElse("");
    }
}
