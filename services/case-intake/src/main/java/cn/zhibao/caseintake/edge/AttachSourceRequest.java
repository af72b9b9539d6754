package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.sources.AttachSource;
import cn.zhibao.caseintake.sources.SenderNumber;
import cn.zhibao.caseintake.sources.SourceDetails;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/sources`. Without `receivedOn` it came in today.
///
/// @param byTheSame whether the same person complains who complained in this case
/// @param knowingly whether the number may stand elsewhere too
public record AttachSourceRequest(
        @NotNull SourceKind source,
        @NotNull Channel channel,

        @Nullable @Size(max = SenderNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String number,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String sender,

        @Nullable LocalDate receivedOn,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String note,

        @Nullable Boolean byTheSame,
        @Nullable Boolean knowingly) {

    AttachSource command(Call call) {
        return new AttachSource(
                new SourceDetails(
                                source,
                                channel,
                                said(number).map(typed -> SenderNumber.of("number", typed)),
                                said(sender),
                                call.dayOrToday("receivedOn", receivedOn),
                                note.strip())
                        .checked(),
                Boolean.TRUE.equals(byTheSame),
                Boolean.TRUE.equals(knowingly));
    }

    /// What was typed without blanks around it; empty where that is nothing.
    static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
