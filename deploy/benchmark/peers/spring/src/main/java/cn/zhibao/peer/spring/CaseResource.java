package cn.zhibao.peer.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The same routes as ours.
@RestController
public class CaseResource {

    /// A complaint as it comes in.
    public record RegisterRequest(
            @NotNull @Pattern(regexp = "\\d{6}") String region,
            @NotBlank String source,
            @NotBlank String right,
            @NotBlank @Size(max = 200) String title) {}

    private final CaseService cases;

    CaseResource(CaseService cases) {
        this.cases = cases;
    }

    @GetMapping("/health")
    public String health() {
        return "UP";
    }

    @PostMapping("/cases")
    public ResponseEntity<CaseFile.View> register(
            @Valid @RequestBody RegisterRequest request, @AuthenticationPrincipal Jwt officer) {
        var file = cases.register(request, officer);
        return ResponseEntity.created(URI.create("/cases/" + file.id))
                .eTag(Integer.toString(file.version))
                .body(file.view());
    }

    @PostMapping("/cases/{id}/acceptance")
    public CaseFile.View accept(
            @PathVariable UUID id, @RequestHeader("If-Match") String seen, @AuthenticationPrincipal Jwt officer) {
        return cases.change(id, version(seen), "ACCEPTED", null, officer).view();
    }

    @PostMapping("/cases/{id}/routing")
    public CaseFile.View route(
            @PathVariable UUID id, @RequestHeader("If-Match") String seen, @AuthenticationPrincipal Jwt officer) {
        return cases.change(id, version(seen), "ROUTED", "PENALTY", officer).view();
    }

    /// Ours count versions from one, this one from nought.
    private static int version(String seen) {
        return Integer.parseInt(seen.replace("\"", "")) - 1;
    }
}
