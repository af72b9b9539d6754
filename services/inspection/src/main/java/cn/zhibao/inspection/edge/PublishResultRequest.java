package cn.zhibao.inspection.edge;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.inspection.PublishResult;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /visits/{id}/publication`. Without a day it was today.
public record PublishResultRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String place,

        @Nullable LocalDate publishedOn) {

    PublishResult command(Call call) {
        return new PublishResult(place.strip(), call.dayOrToday("publishedOn", publishedOn));
    }
}
