package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.answers.Reading;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/// Pages as the portal draws them, without the portal: its templates, tags and words, and a form guard that
/// guards nothing.
final class PageFixture {

    /// The words of the pages, by the name under which templates speak of them.
    private static final Map<String, Class<?>> BUNDLES = Map.ofEntries(
            Map.entry("msg", WordsView.class),
            Map.entry("clocks", ClockWordsView.class),
            Map.entry("law", LawWordsView.class),
            Map.entry("receipt", ReceiptWordsView.class),
            Map.entry("drafts", DraftWordsView.class),
            Map.entry("reporter", ReporterWordsView.class),
            Map.entry("survey", SurveyWordsView.class),
            Map.entry("reward", RewardWordsView.class),
            Map.entry("course", CourseWordsView.class),
            Map.entry("worklist", WorklistWordsView.class),
            Map.entry("desk", DeskWordsView.class),
            Map.entry("party", PartyWordsView.class),
            Map.entry("evidence", EvidenceWordsView.class),
            Map.entry("jurisdiction", JurisdictionWordsView.class),
            Map.entry("aid", AidWordsView.class),
            Map.entry("allegation", AllegationWordsView.class),
            Map.entry("campaigns", CampaignsWordsView.class),
            Map.entry("experts", ExpertsWordsView.class),
            Map.entry("partners", PartnersWordsView.class),
            Map.entry("referral", ReferralWordsView.class),
            Map.entry("rights", RightsWordsView.class),
            Map.entry("sources", SourcesWordsView.class),
            Map.entry("imports", ImportWordsView.class));

    private static final Path RESOURCES =
            Path.of(System.getProperty("zhibao.root"), "services/portal/src/main/resources");
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final Engine PLAIN = Engine.builder().addDefaults().build();

    private PageFixture() {}

    static String casePage(CasePageView file, Lang lang) {
        return page(
                "casePage",
                lang,
                Map.of(
                        "file",
                        file,
                        "parties",
                        noParties(lang),
                        "sources",
                        noSources(lang),
                        "tags",
                        noTags(lang),
                        "experts",
                        noExperts(lang)));
    }

    static String desk(DeskView desk, Lang lang) {
        return desk(desk, SavedViewsView.NONE, lang);
    }

    static String desk(DeskView desk, SavedViewsView views, Lang lang) {
        return page(
                "desk",
                lang,
                Map.of(
                        "desk",
                        desk,
                        "views",
                        views,
                        "news",
                        "/desk/news?tab=mine&since=1",
                        "narrow",
                        CampaignFilterView.NONE));
    }

    static String views(SavedViewsPageView page, Lang lang) {
        return page("views", lang, Map.of("page", page));
    }

    static DeskWordsView deskWords(Lang lang) {
        return bundle(DeskWordsView.class, "desk", lang);
    }

    static String bulk(BulkView bulk, Lang lang) {
        return page("bulk", lang, Map.of("bulk", bulk));
    }

    static String law(LawPageView page, Lang lang) {
        return page("law", lang, Map.of("page", page));
    }

    static LawWordsView lawWords(Lang lang) {
        return bundle(LawWordsView.class, "law", lang);
    }

    static PartyWordsView partyWords(Lang lang) {
        return bundle(PartyWordsView.class, "party", lang);
    }

    static AidWordsView aidWords(Lang lang) {
        return bundle(AidWordsView.class, "aid", lang);
    }

    static CampaignsWordsView campaignsWords(Lang lang) {
        return bundle(CampaignsWordsView.class, "campaigns", lang);
    }

    static String campaigns(CampaignsPageView page, Lang lang) {
        return page("campaigns", lang, Map.of("page", page));
    }

    static String campaign(CampaignPageView page, Lang lang) {
        return page("campaign", lang, Map.of("page", page));
    }

    static String caseCampaigns(TagsPageView page, Lang lang) {
        return page("caseCampaigns", lang, Map.of("page", page));
    }

    private static TagsSectionView noTags(Lang lang) {
        return TagsSectionView.of(
                new UUID(0, 1), Reading.away(), new Person("", Set.of(), List.of(), "", ""), campaignsWords(lang));
    }

    static PartnersWordsView partnersWords(Lang lang) {
        return bundle(PartnersWordsView.class, "partners", lang);
    }

    static String partners(PartnersPageView page, Lang lang) {
        return page("partners", lang, Map.of("page", page));
    }

    static String partner(PartnerPageView page, Lang lang) {
        return page("partner", lang, Map.of("page", page));
    }

    static ExpertsWordsView expertsWords(Lang lang) {
        return bundle(ExpertsWordsView.class, "experts", lang);
    }

    static String experts(ExpertsPageView page, Lang lang) {
        return page("experts", lang, Map.of("page", page));
    }

    static String expert(ExpertPageView page, Lang lang) {
        return page("expert", lang, Map.of("page", page));
    }

    static String expertAssignments(ExpertAssignmentsPageView page, Lang lang) {
        return page("expertAssignments", lang, Map.of("page", page));
    }

    static String caseExperts(CaseExpertsPageView page, Lang lang) {
        return page("caseExperts", lang, Map.of("page", page));
    }

    private static ExpertsSectionView noExperts(Lang lang) {
        return ExpertsSectionView.of(
                new UUID(0, 1), Reading.away(), new Person("", Set.of(), List.of(), "", ""), expertsWords(lang), lang);
    }

    static RewardWordsView rewardWords(Lang lang) {
        return bundle(RewardWordsView.class, "reward", lang);
    }

    static String reward(RewardPageView page, Lang lang) {
        return page("reward", lang, Map.of("page", page));
    }

    static String rewardYear(RewardYearPageView page, Lang lang) {
        return page("rewardYear", lang, Map.of("page", page));
    }

    static SurveyWordsView surveyWords(Lang lang) {
        return bundle(SurveyWordsView.class, "survey", lang);
    }

    static String surveyCase(SurveyPageView page, Lang lang) {
        return page("surveyCase", lang, Map.of("page", page));
    }

    static String surveyYear(SurveyYearPageView page, Lang lang) {
        return page("surveyYear", lang, Map.of("page", page));
    }

    static String served(ServedPageView page, Lang lang) {
        return page("served", lang, Map.of("page", page));
    }

    static String aidTicket(AidPageView page, Lang lang) {
        return page("aidTicket", lang, Map.of("page", page));
    }

    static String search(SearchPageView search, Lang lang) {
        return page("search", lang, Map.of("search", search));
    }

    static String partyPage(PartyPageView page, Lang lang) {
        return page("partyPage", lang, Map.of("page", page));
    }

    static RightsWordsView rightsWords(Lang lang) {
        return bundle(RightsWordsView.class, "rights", lang);
    }

    static String rights(RightsPageView page, Lang lang) {
        return page("rights", lang, Map.of("page", page));
    }

    static String route(RoutePageView page, Lang lang) {
        return page("route", lang, Map.of("page", page));
    }

    static SourcesWordsView sourcesWords(Lang lang) {
        return bundle(SourcesWordsView.class, "sources", lang);
    }

    static String sources(SourcesPageView page, Lang lang) {
        return page("sources", lang, Map.of("page", page));
    }

    private static SourcesSectionView noSources(Lang lang) {
        return SourcesSectionView.of(
                new UUID(0, 1), Reading.away(), new Person("", Set.of(), List.of(), "", ""), sourcesWords(lang), lang);
    }

    private static StandingsTableView noParties(Lang lang) {
        return StandingsTableView.of(
                new UUID(0, 1), Reading.away(), new Person("", Set.of(), List.of(), "", ""), partyWords(lang), lang);
    }

    static String referral(ReferralPageView page, Lang lang) {
        return page("referral", lang, Map.of("page", page));
    }

    static String caseReferrals(CaseReferralsView page, Lang lang) {
        return page("caseReferrals", lang, Map.of("page", page));
    }

    static String referrals(ReferralBoxView box, Lang lang) {
        return page("referrals", lang, Map.of("box", box));
    }

    static ReferralWordsView referralWords(Lang lang) {
        return bundle(ReferralWordsView.class, "referral", lang);
    }

    static String workbook(WorkbookPageView page, Lang lang) {
        return page("workbook", lang, Map.of("page", page));
    }

    static ImportWordsView importWords(Lang lang) {
        return bundle(ImportWordsView.class, "imports", lang);
    }

    static LanguageView language(Lang lang) {
        return new LanguageView(
                lang,
                bundle(WordsView.class, "msg", lang),
                bundle(ClockWordsView.class, "clocks", lang),
                bundle(CourseWordsView.class, "course", lang),
                bundle(WorklistWordsView.class, "worklist", lang),
                bundle(EvidenceWordsView.class, "evidence", lang),
                bundle(JurisdictionWordsView.class, "jurisdiction", lang),
                bundle(RightsWordsView.class, "rights", lang),
                bundle(AllegationWordsView.class, "allegation", lang),
                sourcesWords(lang),
                campaignsWords(lang),
                referralWords(lang));
    }

    private static <T> T bundle(Class<T> words, String name, Lang lang) {
        var english = english(name);
        return words.cast(Proxy.newProxyInstance(
                words.getClassLoader(), new Class<?>[] {words}, (self, method, given) -> {
                    var text = lang.pick(
                            method.getAnnotation(Message.class).value(), english.getProperty(method.getName(), ""));
                    return PLAIN.parse(text).data(named(method, given)).render();
                }));
    }

    private static Map<String, Object> named(Method method, Object[] given) {
        var data = new LinkedHashMap<String, Object>();
        for (var at = 0; at < method.getParameterCount(); at++) {
            data.put(method.getParameters()[at].getName(), given[at]);
        }
        return data;
    }

    private static String page(String template, Lang lang, Map<String, Object> data) {
        var shell = new ShellView(lang, "标题", "/desk?", true, "王建国", "承办人", "威海", List.of(), List.of(), false);
        var page = engine(lang).getTemplate(template).data("shell", shell);
        data.forEach(page::data);
        return page.render();
    }

    private static Engine engine(Lang lang) {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(PageFixture::locate)
                .addNamespaceResolver(NamespaceResolver.builder("inject")
                        .resolve(call -> Map.of("parameterName", "csrf-token", "token", "t"))
                        .build())
                .addSectionHelper(new UserTagSectionHelper.Factory("bundle", "bundle"));
        BUNDLES.forEach((name, words) -> builder.addNamespaceResolver(NamespaceResolver.builder(name)
                .resolve(call -> message(call, bundle(words, name, lang)))
                .build()));
        tags().forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag)));
        return builder.build();
    }

    private static Object message(EvalContext call, Object words) {
        var given = call.getParams().stream()
                .map(expression ->
                        call.evaluate(expression).toCompletableFuture().join())
                .toArray();
        var method = Arrays.stream(words.getClass().getInterfaces()[0].getMethods())
                .filter(one -> one.getName().equals(call.getName()))
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(words, given);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(call.getName(), broken);
        }
    }

    private static Optional<TemplateLocation> locate(String name) {
        if (name.equals("bundle")) {
            return Optional.of(new Text("<link rel=\"stylesheet\" href=\"zhibao.css\">"));
        }
        var file = RESOURCES.resolve("templates/" + name + ".html");
        return Files.exists(file) ? Optional.of(new Text(read(file))) : Optional.empty();
    }

    private static List<String> tags() {
        try (var files = Files.list(RESOURCES.resolve("templates/tags"))) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Properties english(String bundle) {
        var english = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + bundle + "_en.properties"))) {
            english.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return english;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// A template that is at hand as text.
    private record Text(String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
