package cn.zhibao.portal.worklist;

/// How a matter stands to whoever looks at it.
///
/// @param isMine whether they have it
/// @param isOthers whether somebody else has it
public record Standing(boolean isFinished, boolean isMine, boolean isOthers, boolean isHeld) {

    boolean isNobodys() {
        return !isMine && !isOthers;
    }
}
