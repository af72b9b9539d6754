package cn.zhibao.caseintake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tell another office of a matter, or hand it over (移送、通报).
///
/// @param partner the code of the other office
/// @param basis the articles on which it goes
/// @param dueOn the day agreed for the answer, where one was
/// @param evidence the pieces that go with it
public record SendReferral(
        ReferralKind kind,
        String partner,
        String subject,
        String reason,
        String basis,
        Optional<LocalDate> dueOn,
        List<UUID> evidence) {}
