package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What templates, styles and words owe: no word outside the bundles, nothing inline, both languages whole.
class TemplatesTest {

    private static final Path RESOURCES =
            Path.of(System.getProperty("zhibao.root"), "services/portal/src/main/resources");
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern TOO_NEW = Pattern.compile(
            ":has\\(|:where\\(|:is\\(|@container|@layer|inset-inline|inset-block|aspect-ratio|color-mix|\\bdvh\\b|accent-color|text-wrap");

    /// Quarkus 3.30 cuts larger bundles into pieces that the JVM refuses.
    private static final int MOST_WORDS = 300;

    @Test
    void saysNothingOutsideTheBundles() {
        assertThat(files("templates", ".html"))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(HANZI.matcher(text(template)).find())
                        .as("hanzi in %s", template)
                        .isFalse());
    }

    @Test
    void carriesNothingInline() {
        assertThat(files("templates", ".html"))
                .isNotEmpty()
                .allSatisfy(
                        template -> assertThat(INLINE.matcher(text(template)).find())
                                .as("inline script or style in %s", template)
                                .isFalse());
    }

    @Test
    void usesNoStyleThatChromium86DoesNotKnow() {
        assertThat(files("web", ".css"))
                .isNotEmpty()
                .allSatisfy(style -> assertThat(TOO_NEW.matcher(text(style)).find())
                        .as("style too new in %s", style)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInEnglishToo(Class<?> bundle, String name) throws IOException {
        var file = RESOURCES.resolve("messages/" + name + "_en.properties");
        var english = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            english.load(reader);
        }

        var words =
                Stream.of(bundle.getMethods()).map(method -> method.getName()).toList();

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(english.entrySet())
                .allSatisfy(word -> assertThat(word.getValue().toString()).isNotBlank())
                .filteredOn(word -> HANZI.matcher(word.getValue().toString()).find())
                .allSatisfy(word -> assertThat(word.getKey()).isEqualTo("otherLanguage"));
        // The bundles are not read as properties are: an escape would be shown as it stands.
        assertThat(text(file)).doesNotContain("\\");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fitsIntoABundleThatLoads(Class<?> bundle, String name) {
        assertThat(bundle.getMethods()).as(name).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    static Stream<Arguments> bundles() {
        return Stream.of(
                Arguments.of(WordsView.class, "msg"),
                Arguments.of(ClockWordsView.class, "clocks"),
                Arguments.of(FigureWordsView.class, "figures"),
                Arguments.of(LawWordsView.class, "law"),
                Arguments.of(CourseWordsView.class, "course"),
                Arguments.of(WorklistWordsView.class, "worklist"),
                Arguments.of(DeskWordsView.class, "desk"),
                Arguments.of(ReceiptWordsView.class, "receipt"),
                Arguments.of(DraftWordsView.class, "drafts"),
                Arguments.of(ReporterWordsView.class, "reporter"),
                Arguments.of(PartyWordsView.class, "party"),
                Arguments.of(EvidenceWordsView.class, "evidence"),
                Arguments.of(JurisdictionWordsView.class, "jurisdiction"),
                Arguments.of(AllegationWordsView.class, "allegation"),
                Arguments.of(AidWordsView.class, "aid"),
                Arguments.of(CampaignsWordsView.class, "campaigns"),
                Arguments.of(ExpertsWordsView.class, "experts"),
                Arguments.of(SurveyWordsView.class, "survey"),
                Arguments.of(RewardWordsView.class, "reward"),
                Arguments.of(PartnersWordsView.class, "partners"),
                Arguments.of(ReferralWordsView.class, "referral"),
                Arguments.of(RightsWordsView.class, "rights"),
                Arguments.of(SourcesWordsView.class, "sources"),
                Arguments.of(ImportWordsView.class, "imports"));
    }

    private static Stream<Path> files(String folder, String suffix) {
        try (var found = Files.walk(RESOURCES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
