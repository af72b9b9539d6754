package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.access.Actor;
import java.time.Instant;
import java.util.Optional;

/// One link of the chain of custody (保管链): who did what with a piece, when, why, and which file it was.
///
/// @param counterpart to whom it went or from whom it came
public record CustodyEntry(
        Act act,
        Instant at,
        String subject,
        String name,
        String org,
        Optional<String> counterpart,
        Optional<String> reason,
        String sha256) {

    /// What was done.
    public enum Act {
        /// 入库.
        TAKEN,
        /// 查阅.
        READ,
        /// 移交.
        HANDED_OVER,
        /// 退回.
        RETURNED,
        /// 封存.
        SEALED
    }

    static CustodyEntry of(
            Act act, Actor actor, Instant at, Optional<String> counterpart, Optional<String> reason, String sha256) {
        return new CustodyEntry(act, at, actor.subject(), actor.name(), actor.org(), counterpart, reason, sha256);
    }
}
