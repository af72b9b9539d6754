package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.shield.Identity;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/reporter`. Says nothing of itself, so that no log and no message repeats it.
public record ShieldRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String name,

        @Nullable @Size(max = 40) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String idNumber,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String contact) {

    /// @throws Refused where neither name nor contact is given: such a reporter stays anonymous, and nothing is sealed
    Identity identity() {
        var identity = new Identity(text(name), text(idNumber), text(contact));
        if (identity.name().isEmpty() && identity.contact().isEmpty()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("name", "姓名和联系方式至少填写一项", "give the name or a way to reach the reporter")));
        }
        return identity;
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    @Override
    public String toString() {
        return "ShieldRequest[shielded]";
    }
}
