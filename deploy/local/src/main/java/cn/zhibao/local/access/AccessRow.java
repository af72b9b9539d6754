package cn.zhibao.local.access;

import java.util.Map;
import java.util.Set;

/// One route in the authorization matrix.
///
/// @param service whose route it is; [AccessMatrix#EVERY] for the routes that each service has
/// @param roles who may call it; none where everyone may, without a token
/// @param elsewhere what the caller gets outside the own jurisdiction
/// @param succeeds the states of the case in which a call succeeds; none where there is no case or no state matters
/// @param otherwise the refusal that each other state answers
public record AccessRow(
        String service,
        String method,
        String route,
        Set<String> roles,
        Elsewhere elsewhere,
        Set<String> succeeds,
        Map<String, String> otherwise) {

    /// What a caller with the role gets for a case or a region outside the own jurisdiction.
    public enum Elsewhere {
        ABSENT("404"),
        LEFT_OUT("left-out"),
        FORM("form"),
        OFFICE("office"),
        SAME("same");

        private final String word;

        Elsewhere(String word) {
            this.word = word;
        }

        static Elsewhere of(String word) {
            for (Elsewhere known : values()) {
                if (known.word.equals(word)) {
                    return known;
                }
            }
            throw new IllegalArgumentException("the matrix does not know elsewhere=" + word);
        }
    }

    public AccessRow {
        roles = Set.copyOf(roles);
        succeeds = Set.copyOf(succeeds);
        otherwise = Map.copyOf(otherwise);
    }

    /// Whether it asks for no token.
    public boolean isOpen() {
        return roles.isEmpty();
    }

    /// Whether it asks for one case.
    public boolean isOfOneCase() {
        return elsewhere == Elsewhere.ABSENT && route.contains("{");
    }

    /// The route as one reads it: `POST /cases/{id}/routing`.
    public String signature() {
        return method + " " + route;
    }
}
