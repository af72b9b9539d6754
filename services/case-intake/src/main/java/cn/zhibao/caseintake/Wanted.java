package cn.zhibao.caseintake;

import java.util.Arrays;
import java.util.Optional;

/// What the office may ask of whoever brought a matter (补正事项), and the ground on which the matter may be turned away
/// when it does not come.
public enum Wanted {
    /// 补正材料.
    MATERIALS(RefusalGround.MATERIALS_MISSING),
    /// 限期提供身份证明.
    IDENTITY(RefusalGround.IDENTITY);

    private final RefusalGround ground;

    Wanted(RefusalGround ground) {
        this.ground = ground;
    }

    static Optional<Wanted> behind(RefusalGround ground) {
        return Arrays.stream(values()).filter(wanted -> wanted.ground == ground).findFirst();
    }
}
