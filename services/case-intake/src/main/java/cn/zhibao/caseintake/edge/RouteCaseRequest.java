package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RouteCase;
import cn.zhibao.contracts.reference.Route;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /cases/{id}/routing`.
public record RouteCaseRequest(
        @NotNull Route route,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String basis) {

    RouteCase command() {
        return new RouteCase(route, basis.strip());
    }
}
