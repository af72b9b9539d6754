package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.sources.CorrectSource;
import cn.zhibao.caseintake.sources.FirstSource;
import cn.zhibao.caseintake.sources.SenderNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/sources/first/correction`: the number and the sender as they should stand.
///
/// @param knowingly whether the number may stand elsewhere too
public record CorrectSourceRequest(
        @Nullable @Size(max = SenderNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String sourceNumber,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String sender,

        @Nullable Boolean knowingly,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String reason) {

    CorrectSource command() {
        return new CorrectSource(
                new FirstSource(
                        AttachSourceRequest.said(sourceNumber).map(typed -> SenderNumber.of("sourceNumber", typed)),
                        AttachSourceRequest.said(sender),
                        Boolean.TRUE.equals(knowingly)),
                RemoveRightRequest.demandReason(reason));
    }
}
