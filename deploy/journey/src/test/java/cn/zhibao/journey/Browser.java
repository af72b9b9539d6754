package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real Chromium, and one person in it.
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int WIDTH = 1360;
    private static final int NARROW = 400;
    private static final int HEIGHT = 800;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));
    }

    /// Whether this machine has a Chromium at all; the test command says how to get one.
    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no Chromium on this machine; install it (Debian, Ubuntu: apt-get install chromium)"));
    }

    /// Somebody who has not signed in.
    Person visitor(String portal) {
        return visitor(portal, true);
    }

    private Person visitor(String portal, boolean scripts) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(60_000);
        return new Person("visitor", context, context.newPage(), portal);
    }

    /// Someone who has just signed in through Keycloak's own page.
    Person signIn(String portal, String user) {
        return signIn(visitor(portal), user);
    }

    /// The same in a browser that runs no scripts.
    Person signInWithoutScripts(String portal, String user) {
        return signIn(visitor(portal, false), user);
    }

    private static Person signIn(Person visitor, String user) {
        var portal = visitor.portal();
        var page = visitor.page();
        page.navigate(portal + "/desk");
        page.fill("#username", user);
        page.fill("#password", "zhibao");
        page.click("#kc-login");
        page.waitForURL(portal + "/desk**");
        return new Person(user, visitor.context(), page, portal);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /// One signed-in person.
    record Person(String user, BrowserContext context, Page page, String portal) implements AutoCloseable {

        Person open(String path) {
            page.navigate(portal + path);
            return accessible();
        }

        Person fill(String field, String text) {
            page.fill("#" + field, text);
            return this;
        }

        Person choose(String field, String value) {
            page.selectOption("#" + field, new SelectOption().setValue(value));
            return this;
        }

        /// Presses a button that sends a form, and waits for the page that answers it: a click alone returns while the
        /// form is still on its way, and whatever loads a page then would cut it off.
        Person press(String id) {
            page.waitForNavigation(() -> page.click("#" + id));
            return accessible();
        }

        /// Opens the fields of a step, and its group; the fact it waits for may still be on its way from another
        /// service.
        Person step(String code) {
            Office.await("the step " + code, Duration.ofMinutes(2), () -> {
                if (page.locator("#step-" + code).count() > 0) {
                    return true;
                }
                page.reload();
                return false;
            });
            if (page.locator("#clock-steps:not([open]) #step-" + code).count() > 0) {
                page.click("#open-clock-steps");
            }
            if (page.locator("#course-steps:not([open]) #step-" + code).count() > 0) {
                page.click("#open-course-steps");
            }
            if (page.locator("#open-" + code).count() > 0) {
                page.click("#open-" + code);
            }
            return this;
        }

        /// Keeps a picture of the page under target/pictures, to be looked at.
        Person picture(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures", name + ".png"))
                    .setFullPage(true));
            return this;
        }

        /// A second tab of the same person.
        Person secondTab() {
            return new Person(user, context, context.newPage(), portal);
        }

        /// The page as a phone shows it: nothing runs out of the side, once a chart has drawn itself anew.
        Person narrow(String picture) {
            page.setViewportSize(NARROW, HEIGHT);
            Office.await(page.url() + " fits " + NARROW, Duration.ofSeconds(10), () -> overflow() <= 0);
            picture(picture + "-narrow");
            page.setViewportSize(WIDTH, HEIGHT);
            return this;
        }

        private int overflow() {
            var pixels = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            return ((Number) pixels).intValue();
        }

        String text() {
            return page.locator("body").innerText();
        }

        /// Every page a person sees passes axe-core without a finding.
        Person accessible() {
            var findings = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(findings)
                    .as("accessibility of %s", page.url())
                    .extracting(rule ->
                            rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            return this;
        }

        /// What they saw last is kept as a picture, for whoever has to find out why a journey ended there.
        @Override
        public void close() {
            picture("last-seen-by-" + user);
            context.close();
        }
    }
}
