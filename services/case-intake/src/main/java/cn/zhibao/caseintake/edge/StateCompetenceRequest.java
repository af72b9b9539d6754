package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.StateFacts;
import cn.zhibao.caseintake.competence.TraderKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/competence-facts`: all that is known now, and why it is said anew. What is left out is not
/// known.
public record StateCompetenceRequest(
        @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM)
        String actPlace,

        @Nullable TraderKind trader,

        @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM)
        String traderPlace,

        @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM)
        String platformPlace,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {

    StateFacts command() {
        var known = new CompetenceFactsRequest(actPlace, trader, traderPlace, platformPlace);
        return new StateFacts(known.facts(), Optional.of(reason.strip()));
    }
}
