package cn.zhibao.chassis.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The page at each problem's type: what it means, in both languages.
@Path("/problems")
public class ProblemPages {

    private final List<Refusal> catalogue;

    ProblemPages(@ConfigProperty(name = "zhibao.refusals") List<String> enums) {
        var refusals = new ArrayList<Refusal>(List.of(CommonRefusal.values()));
        enums.forEach(name -> refusals.addAll(constants(name)));
        this.catalogue = List.copyOf(refusals);
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> list() {
        return catalogue.stream().map(Entry::of).toList();
    }

    @GET
    @Path("/{service}/{code}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response page(@PathParam("service") String service, @PathParam("code") String code) {
        return catalogue.stream()
                .filter(refusal ->
                        refusal.service().equals(service) && refusal.code().equals(code))
                .findFirst()
                .map(refusal -> Response.ok(html(refusal)).build())
                .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    private static String html(Refusal refusal) {
        return """
                <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>%1$s - 知保</title>
                <main><h1>%1$s</h1><p lang="en">%2$s</p><dl><dt>HTTP</dt><dd>%3$d</dd><dt>type</dt><dd><code>%4$s</code></dd></dl></main></html>
                """.formatted(refusal.zh(), refusal.en(), refusal.status(), refusal.type());
    }

    private static List<? extends Refusal> constants(String enumName) {
        try {
            var type = Thread.currentThread().getContextClassLoader().loadClass(enumName);
            return Arrays.stream(type.getEnumConstants())
                    .map(Refusal.class::cast)
                    .toList();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("zhibao.refusals names a class that is not there: " + enumName, missing);
        }
    }

    /// One line of the catalogue.
    public record Entry(String type, int status, String title, String titleEn) {

        static Entry of(Refusal refusal) {
            return new Entry(refusal.type(), refusal.status(), refusal.zh(), refusal.en());
        }
    }
}
