package cn.zhibao.caseintake.allegation;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where on the net something is offered (平台链接).
///
/// @param text the whole address, as it was copied
public record OfferLink(String text) {

    /// The most characters it has.
    public static final int MOST = 1000;

    private static final Pattern FRONT = Pattern.compile("^(?:www|m|wap)\\.");
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://.*", Pattern.DOTALL);
    /// What a copied address carries about who copied it.
    private static final Predicate<String> OF_THE_COPIER =
            Pattern.compile("^(?:utm_[a-z]+|spm|scm)(?:=|$)").asPredicate();

    /// An address as it was copied or typed; without `https://` it is one still.
    ///
    /// @throws Refused where it is none
    public static OfferLink of(String field, String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var text = SCHEME.matcher(plain).matches() ? plain : "https://" + plain;
        if (parsed(text).isEmpty()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(
                            field, "不是完整的网址，应如 https://平台域名/商品页", "is no web address, as https://host/page would be")));
        }
        return new OfferLink(text);
    }

    /// What is the same for one offer however its address was copied: the host, the path and what of the query says
    /// which offer it is.
    public String key() {
        var uri = parsed(text).orElseThrow();
        var host = FRONT.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        var path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
        var query = Arrays.stream(
                        Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .filter(OF_THE_COPIER.negate())
                .sorted()
                .collect(Collectors.joining("&"));
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text)).filter(OfferLink::isOnTheWeb);
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    private static boolean isOnTheWeb(URI uri) {
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return List.of("http", "https").contains(scheme)
                && uri.getHost() != null
                && uri.getHost().contains(".")
                && uri.getUserInfo() == null;
    }
}
