package cn.zhibao.legalclock;

import java.util.Optional;

/// A step by which a clock may be prolonged (延长), in the order in which the rule allows them.
///
/// @param by how much; empty where whoever grants it fixes a reasonable length in the same act
/// @param approver who grants it
public record Extension(Optional<Term> by, Wording approver) {}
