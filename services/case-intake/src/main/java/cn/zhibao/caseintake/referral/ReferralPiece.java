package cn.zhibao.caseintake.referral;

import java.util.UUID;

/// A piece of evidence that goes with a message, as it was when the message was written (随附证据).
public record ReferralPiece(UUID evidenceId, String name, long size, String sha256) {}
