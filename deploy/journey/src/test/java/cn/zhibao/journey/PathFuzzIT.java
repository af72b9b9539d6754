package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Addresses bent in every way that has once led around somebody's guard, at every family of protected routes:
/// without a token, and with the token of somebody whose role does not reach there, nothing is ever given (B-04).
@ExtendWith(Product.class)
class PathFuzzIT {

    private static final int EACH = Integer.getInteger("zhibao.fuzz.each", 10_000);
    private static final long SEED = Long.getLong("zhibao.fuzz.seed", 20_261_122L);
    private static final String NUL = "\0";

    /// What is put somewhere into the path, as bytes on the wire.
    private static final List<String> INSERTED = List.of(
            ";x",
            ";",
            ";jsessionid=1",
            ";.json",
            "%3B",
            "%3b",
            "%253B",
            "%2F",
            "%2f",
            "%252F",
            "%5C",
            "%5c",
            "%255C",
            "\\",
            "/",
            "//",
            "/./",
            "/../",
            "/x/../",
            "/%2e/",
            "/%2e%2e/",
            "/.%2e/",
            "/..;/",
            "/;/",
            "..;/",
            ".",
            "..",
            "./",
            "%2e",
            "%2E%2E",
            "%00",
            NUL,
            "%0a",
            "%0d%0a",
            "%20",
            " ",
            "%09",
            "\t",
            "?",
            "??",
            "#",
            "%23",
            "%3F",
            "&",
            "*",
            "~",
            "%c0%af",
            "%c0%ae",
            "%c1%9c",
            "%e0%80%af",
            "%f0%80%80%af",
            "%u002f",
            "%uff0f",
            "／",
            "․",
            "\u202e",
            "\u00e9",
            "\u00ff",
            ".json",
            ".css",
            ".html",
            "/q/health",
            "/favicon.ico",
            "/problems",
            "/definitions/../");

    /// Headers by which some servers let a request change its mind about itself.
    private static final List<String> OVERRIDES = List.of(
            "X-HTTP-Method-Override: GET",
            "X-HTTP-Method: GET",
            "X-Method-Override: GET",
            "X-Original-URL: /definitions",
            "X-Rewrite-URL: /definitions",
            "X-Forwarded-Prefix: /definitions",
            "X-Forwarded-Path: /definitions",
            "Forwarded: for=127.0.0.1;host=localhost",
            "X-Forwarded-For: 127.0.0.1");

    private static final LocalSystem SYSTEM = Product.running();
    private static final Realm REALM = new Realm(SYSTEM);
    private static final Person NO_ROLE = new Person("fuzz-no-role", Set.of(), Set.of("37"));
    private static final AccessMatrix MATRIX = AccessMatrix.of(Product.root());

    /// The routes that ask for no token, and the framework's word on its own health.
    private static final Set<String> OPEN = Stream.concat(
                    MATRIX.rows().stream().filter(AccessRow::isOpen).map(AccessRow::route), Stream.of("/q/health"))
            .collect(Collectors.toSet());

    private static String someCase = "";

    /// The protected routes of one service.
    private record Family(String service, List<AccessRow> rows) {}

    @BeforeAll
    static void openACase() {
        REALM.settle(List.of(NO_ROLE));
        var body = """
                {"region":"371071","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}""";
        someCase = new Door(SYSTEM)
                .demand(Door.Knock.post("case-intake", "/cases", body), REALM.token("officer"))
                .path("id")
                .asText();
    }

    @Test
    void givesNothingByABentAddress() {
        var given = new ConcurrentLinkedQueue<String>();
        var families = families();
        var answers = new AtomicLong[600];
        Arrays.setAll(answers, status -> new AtomicLong());
        var begun = System.nanoTime();

        Door.forAll(families, family -> bend(family, given, answers));

        var asked = Arrays.stream(answers).mapToLong(AtomicLong::get).sum();
        System.out.printf(
                "path fuzz: seed %d, %d families, %d requests, %d given, %d s%n",
                SEED, families.size(), asked, given.size(), (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(given).isEmpty();
        assertThat(asked).isEqualTo((long) EACH * families.size());
        assertThat(answers[500].get()).as("faults of ours").isZero();
        // Some mutations must have got as far as the guards behind the address, or they would have proved nothing.
        assertThat(answers[401].get()).isGreaterThan(EACH / 10);
        assertThat(answers[403].get()).isGreaterThan(EACH / 10);
    }

    /// The seeds themselves are doors: with the right token they open.
    @Test
    void opensTheUnbentAddressToWhoeverMay() {
        var port = port("case-intake");
        try (var door = new RawDoor(port)) {
            var head = head("GET", "/cases/" + someCase, "", REALM.token("officer"));
            assertThat(door.ask(head, true)).isEqualTo(200);
        }
    }

    private static void bend(Family family, Queue<String> given, AtomicLong[] answers) {
        var random = new Random(SEED ^ family.toString().hashCode());
        var weak = REALM.token(NO_ROLE);
        try (var door = new RawDoor(port(family.service()))) {
            for (var i = 0; i < EACH; i++) {
                if (i % 1_000 == 0) {
                    weak = REALM.token(NO_ROLE);
                }
                var row = family.rows().get(random.nextInt(family.rows().size()));
                var method = method(row, random);
                var path = bent(row.route().replaceAll("\\{[a-zA-Z]+}", someCase), random);
                var header = random.nextInt(8) == 0 ? OVERRIDES.get(random.nextInt(OVERRIDES.size())) : "";
                var status =
                        door.ask(head(method, path, header, random.nextBoolean() ? weak : ""), !method.equals("HEAD"));
                answers[status].incrementAndGet();
                if (status >= 200 && status < 300 && !isOpen(path)) {
                    given.add("%d %s %s %s %s".formatted(status, family.service(), method, path, header));
                }
                if (path.chars().anyMatch(letter -> letter <= ' ')) {
                    door.close();
                }
            }
        }
    }

    /// A bend may lead to an address that is everyone's, as it stands in the matrix; whatever follows a question mark
    /// changes nothing about it, nor does a slash at its end or what was bent into the name of the host.
    private static boolean isOpen(String path) {
        var address = path.replaceFirst("^http://[^/?#]*", "").split("[?#]", 2)[0];
        return OPEN.contains(address.isEmpty() ? "/" : address.replaceFirst("(?<=.)/$", ""));
    }

    private static String method(AccessRow row, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "HEAD";
            case 1 -> "POST";
            case 2 -> "GET";
            case 3 -> row.method().toLowerCase(java.util.Locale.ROOT);
            default -> row.method();
        };
    }

    /// One to three bends.
    private static String bent(String path, Random random) {
        var bent = new StringBuilder(path);
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            switch (random.nextInt(8)) {
                case 0 -> bent.append(INSERTED.get(random.nextInt(INSERTED.size())));
                case 1 -> bent.insert(0, INSERTED.get(random.nextInt(INSERTED.size())));
                case 2 -> swapCase(bent, random.nextInt(bent.length()));
                case 3 -> encode(bent, random.nextInt(bent.length()), random.nextBoolean());
                case 4 -> bent.insert(0, "http://localhost");
                case 5 -> bent.append(random.nextBoolean() ? "/" : ".");
                default -> bent.insert(random.nextInt(bent.length()), INSERTED.get(random.nextInt(INSERTED.size())));
            }
        }
        return bent.toString();
    }

    private static void swapCase(StringBuilder path, int place) {
        var letter = path.charAt(place);
        path.setCharAt(place, Character.isLowerCase(letter) ? Character.toUpperCase(letter) : letter);
    }

    private static void encode(StringBuilder path, int place, boolean twice) {
        var code = "%%%s%02X".formatted(twice ? "25" : "", (int) path.charAt(place) & 0xFF);
        path.replace(place, place + 1, code);
    }

    private static byte[] head(String method, String path, String header, String token) {
        var out = new ByteArrayOutputStream();
        out.writeBytes((method + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(path.getBytes(StandardCharsets.UTF_8));
        var rest = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 0\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + (header.isEmpty() ? "" : header + "\r\n")
                + "\r\n";
        out.writeBytes(rest.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static int port(String service) {
        return URI.create(SYSTEM.url(service)).getPort();
    }

    /// The protected routes by service; the floor's routes count with case intake's.
    private static List<Family> families() {
        var families = MATRIX.rows().stream()
                .filter(row -> !row.isOpen())
                .collect(Collectors.groupingBy(PathFuzzIT::service, TreeMap::new, Collectors.toList()));
        return families.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static String service(AccessRow row) {
        return row.service().equals(AccessMatrix.EVERY) ? "case-intake" : row.service();
    }
}
