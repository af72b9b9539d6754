package cn.zhibao.portal.edge.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What happened to a case in all services, as statistics sends it.
public record TimelineView(List<Entry> entries) {

    /// One fact.
    ///
    /// @param type the kind of fact, `cn.zhibao.case-intake.case-routed.v1`
    /// @param data the fact itself
    public record Entry(
            Instant time,
            String sender,
            String type,
            @Nullable String actorOrg,
            @Nullable JsonNode data) {

        /// A value of the fact, or nothing.
        public String value(String name) {
            var value = data == null ? null : data.get(name);
            return value == null || value.isNull() ? "" : value.asText();
        }

        /// The values of a list of the fact, or none.
        public List<String> values(String name) {
            return data == null
                    ? List.of()
                    : StreamSupport.stream(data.path(name).spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
        }

        /// A number of the fact, or 0.
        public int number(String name) {
            return data == null ? 0 : data.path(name).asInt();
        }
    }
}
