package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.SourceKind;
import java.util.Optional;
import java.util.stream.Stream;

/// What the source bears that a matter is registered with, beside its kind, its way and its day, which stand on
/// the file: the number its sender gave it and the office that sent it (来文号、来文单位).
///
/// @param isKnowingly whether the number may stand elsewhere too: somebody was told where and goes on
public record FirstSource(Optional<SenderNumber> number, Optional<String> sender, boolean isKnowingly) {

    static final FirstSource NONE = new FirstSource(Optional.empty(), Optional.empty(), false);

    /// What a source bears that was recorded as the first.
    static FirstSource of(SourceDetails recorded) {
        return new FirstSource(recorded.number(), recorded.sender(), false);
    }

    /// Whether it bears nothing more than the file tells.
    public boolean isNone() {
        return number.isEmpty() && sender.isEmpty();
    }

    /// The same, where a source of this kind and way can bear it. A number counts by its way, so that has to be known.
    ///
    /// @throws Refused naming every field that cannot be right
    public FirstSource checked(SourceKind kind, Optional<Channel> channel) {
        var unknownWay = Optional.of(new FieldFault(
                        "channel", "填写来文号或者来文单位的，请选择来源渠道", "must be chosen where a number or a sender is given"))
                .filter(fault -> !isNone() && channel.isEmpty());
        var faults = Stream.of(unknownWay, SourceDetails.ofSender(kind, sender))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, faults);
        }
        return this;
    }

    /// The same in place of another one: about a number that stays nobody has to be told anew.
    FirstSource insteadOf(FirstSource was) {
        return new FirstSource(number, sender, isKnowingly || number.equals(was.number));
    }

    boolean bearsTheSameAs(FirstSource other) {
        return number.equals(other.number) && sender.equals(other.sender);
    }

    /// The whole source of a matter whose way is known.
    SourceDetails in(CaseFile caseFile) {
        return new SourceDetails(
                caseFile.source(), caseFile.channel().orElseThrow(), number, sender, caseFile.receivedOn(), "");
    }
}
