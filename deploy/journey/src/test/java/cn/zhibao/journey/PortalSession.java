package cn.zhibao.journey;

import cn.zhibao.local.LocalSystem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The portal as a browser sees it that keeps cookies and follows a sign-in, without drawing anything.
final class PortalSession {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);

    /// The form guard compares a field with a cookie; a browser that has both is let through to the gates behind it.
    private static final String CSRF = "c29tZSBzaXh0ZWVuIGJ5dA";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new TreeMap<>(Map.of("csrf-token", CSRF));
    private final String portal;

    private PortalSession(LocalSystem system) {
        this.portal = system.url("portal");
    }

    static PortalSession ofNobody(LocalSystem system) {
        return new PortalSession(system);
    }

    /// Signed in through Keycloak's own page.
    static PortalSession of(LocalSystem system, String user) {
        var session = new PortalSession(system);
        var page = session.follow(session.get("/desk"));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no sign-in page: " + page.statusCode() + " " + page.body());
        }
        var words = Map.of("username", user, "password", Realm.PASSWORD);
        var signedIn = session.follow(session.send(
                form.group(1).replace("&amp;", "&"), "POST", "application/x-www-form-urlencoded", form(words)));
        if (signedIn.statusCode() >= 400) {
            throw new AssertionError(user + " is not let in: " + signedIn.statusCode());
        }
        return session;
    }

    HttpResponse<String> get(String path) {
        return send(portal + path, "GET", "", "");
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("csrf-token", CSRF);
        return send(portal + path, "POST", "application/x-www-form-urlencoded", form(all));
    }

    /// A file as it comes.
    InputStream stream(String path) throws IOException {
        var request = request(portal + path).GET().build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    /// A part of a file, as the script of the page sends it.
    HttpResponse<String> put(String path, String bytes) {
        return send(portal + path, "PUT", "application/octet-stream", bytes);
    }

    /// A form for files, sent without one.
    HttpResponse<String> postNoFile(String path) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + CSRF + "\r\n--x--\r\n";
        return send(portal + path, "POST", "multipart/form-data; boundary=x", part);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var now = answer;
        for (var hops = 0; hops < 10 && now.statusCode() / 100 == 3; hops++) {
            var next = now.headers().firstValue("Location").orElseThrow();
            now = send(now.uri().resolve(next).toString(), "GET", "", "");
        }
        return now;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(String address, String method, String type, String body) {
        var request = request(address).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (method.equals("PUT")) {
            request.header("X-CSRF-TOKEN", CSRF);
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException gone) {
            throw new AssertionError(address + " does not answer", gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[0].equals("csrf-token")) {
            return;
        }
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
