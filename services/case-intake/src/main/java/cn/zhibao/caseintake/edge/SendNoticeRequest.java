package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.notice.NoticeKind;
import cn.zhibao.caseintake.notice.SendNotice;
import cn.zhibao.caseintake.notice.ServiceMode;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/notices`. Without `sentOn` it was sent today.
public record SendNoticeRequest(
        @NotNull NoticeKind kind,
        @NotNull ServiceMode mode,
        @Nullable LocalDate sentOn,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String confirmation) {

    SendNotice command(Call call) {
        return new SendNotice(
                kind,
                mode,
                call.dayOrToday("sentOn", sentOn),
                Optional.ofNullable(confirmation).map(String::strip).filter(typed -> !typed.isEmpty()));
    }
}
