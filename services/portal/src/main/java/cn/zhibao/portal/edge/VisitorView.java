package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who looks at the page of this request, in which language. Public pages never ask who it is.
@RequestScoped
public class VisitorView {

    static final String LANG = "lang";

    private final SecurityIdentity identity;
    private final RoutingContext route;

    VisitorView(SecurityIdentity identity, RoutingContext route) {
        this.identity = identity;
        this.route = route;
    }

    /// What the address asks for, else what was asked for last on the desk, else Chinese.
    Lang lang() {
        return Optional.ofNullable(route.request().getParam(LANG))
                .flatMap(Lang::of)
                .or(() -> Optional.<Cookie>ofNullable(route.request().getCookie(LANG))
                        .filter(cookie -> isDesk())
                        .flatMap(cookie -> Lang.of(cookie.getValue())))
                .orElse(Lang.ZH);
    }

    WordsView words() {
        return bundle(WordsView.class);
    }

    FigureWordsView figureWords() {
        return bundle(FigureWordsView.class);
    }

    LawWordsView lawWords() {
        return bundle(LawWordsView.class);
    }

    ReceiptWordsView receiptWords() {
        return bundle(ReceiptWordsView.class);
    }

    DraftWordsView draftWords() {
        return bundle(DraftWordsView.class);
    }

    ReporterWordsView reporterWords() {
        return bundle(ReporterWordsView.class);
    }

    RewardWordsView rewardWords() {
        return bundle(RewardWordsView.class);
    }

    SurveyWordsView surveyWords() {
        return bundle(SurveyWordsView.class);
    }

    WorklistWordsView worklistWords() {
        return bundle(WorklistWordsView.class);
    }

    DeskWordsView deskWords() {
        return bundle(DeskWordsView.class);
    }

    PartyWordsView partyWords() {
        return bundle(PartyWordsView.class);
    }

    CampaignsWordsView campaignsWords() {
        return bundle(CampaignsWordsView.class);
    }

    PartnersWordsView partnersWords() {
        return bundle(PartnersWordsView.class);
    }

    ExpertsWordsView expertsWords() {
        return bundle(ExpertsWordsView.class);
    }

    AidWordsView aidWords() {
        return bundle(AidWordsView.class);
    }

    RightsWordsView rightsWords() {
        return bundle(RightsWordsView.class);
    }

    EvidenceWordsView evidenceWords() {
        return bundle(EvidenceWordsView.class);
    }

    JurisdictionWordsView jurisdictionWords() {
        return bundle(JurisdictionWordsView.class);
    }

    ReferralWordsView referralWords() {
        return bundle(ReferralWordsView.class);
    }

    AllegationWordsView allegationWords() {
        return bundle(AllegationWordsView.class);
    }

    SourcesWordsView sourcesWords() {
        return bundle(SourcesWordsView.class);
    }

    ImportWordsView importWords() {
        return bundle(ImportWordsView.class);
    }

    LanguageView language() {
        return new LanguageView(
                lang(),
                words(),
                bundle(ClockWordsView.class),
                bundle(CourseWordsView.class),
                worklistWords(),
                evidenceWords(),
                jurisdictionWords(),
                rightsWords(),
                allegationWords(),
                sourcesWords(),
                campaignsWords(),
                referralWords());
    }

    private <T> T bundle(Class<T> words) {
        return MessageBundles.get(words, Localized.Literal.of(lang().code()));
    }

    Person person() {
        var roles = identity.getRoles().stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Person(
                text("name", identity.getPrincipal().getName()),
                roles,
                regions(),
                text("org", ""),
                identity.getPrincipal().getName());
    }

    /// The year in the office, as of the session's last token: minutes old at most.
    int year() {
        return token().map(jwt -> Moment.year(Instant.ofEpochSecond(jwt.getIssuedAtTime())))
                .orElseThrow();
    }

    /// Today in the office, as of the session's last token.
    String day() {
        return token().map(jwt -> Moment.minute(Instant.ofEpochSecond(jwt.getIssuedAtTime()))
                        .substring(0, "2026-11-22".length()))
                .orElseThrow();
    }

    boolean isDesk() {
        return route.request().path().startsWith("/desk");
    }

    /// The address of this page without its language, to which the switch adds the other one.
    String address() {
        var query = Optional.ofNullable(route.request().query()).orElse("");
        var kept = java.util.Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(LANG + "="))
                .collect(Collectors.joining("&"));
        return route.request().path() + (kept.isEmpty() ? "?" : "?" + kept + "&");
    }

    /// An address of the desk that no route answers is refused before anybody may be asked who it is, which can take a
    /// while; it gets the head of a public page.
    ShellView shell(String title, String here) {
        return isDesk() && BlockingOperationControl.isBlockingAllowed()
                ? ShellView.desk(this, title, here)
                : ShellView.open(this, title);
    }

    Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, lang().tag())
                .entity(page.setLocale(lang().locale()))
                .build();
    }

    Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken jwt ? Optional.of(jwt) : Optional.empty();
    }

    private String text(String claim, String otherwise) {
        return token().map(jwt -> jwt.<Object>getClaim(claim))
                .map(VisitorView::plain)
                .orElse(otherwise);
    }

    private List<RegionCode> regions() {
        return token().map(jwt -> jwt.<Object>getClaim("regions")).stream()
                .flatMap(claim ->
                        claim instanceof Collection<?> many ? many.stream() : java.util.stream.Stream.of(claim))
                .map(VisitorView::plain)
                .filter(RegionCode::isValid)
                .map(RegionCode::of)
                .distinct()
                .sorted(Comparator.comparing((RegionCode code) -> code.digits().length())
                        .thenComparing(RegionCode::digits))
                .toList();
    }

    private static String plain(@Nullable Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
