package cn.zhibao.portal.edge;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The campaigns that are ticked in the registration form; each is a box of its own, so that a draft keeps them all.
record TickedRequest(List<UUID> campaigns) {

    static final String BOX = "campaign.";

    static TickedRequest of(MultivaluedMap<String, String> form) {
        return of(form.keySet());
    }

    /// Those among the fields of a form.
    static TickedRequest of(Set<String> fields) {
        return new TickedRequest(fields.stream()
                .filter(name -> name.startsWith(BOX))
                .sorted()
                .map(name -> DeskRequest.id(name.substring(BOX.length())))
                .flatMap(Optional::stream)
                .toList());
    }

    List<String> body() {
        return campaigns.stream().map(UUID::toString).toList();
    }

    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        campaigns.forEach(id -> typed.put(BOX + id, "on"));
        return typed;
    }
}
