package cn.zhibao.caseintake.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 26);

    @ParameterizedTest
    @CsvSource({"2026-04-19,false", "2026-04-20,true", "2026-04-26,true", "2026-04-27,false"})
    void runsFromItsFirstDayToItsLast(LocalDate day, boolean runs) {
        assertThat(campaign(CampaignKind.KEY_DAYS, FIRST, LAST, "", "").runsOn(day))
                .isEqualTo(runs);
    }

    @Test
    void runsUntilTheDayOnWhichItWasEnded() {
        var campaign = campaign(CampaignKind.CAMPAIGN, FIRST, LAST, "", "");
        assertThat(campaign.end(LocalDate.of(2026, 4, 22)).endedOn()).isEqualTo("2026-04-22");

        assertThat(campaign.runsOn(LocalDate.of(2026, 4, 22))).isTrue();
        assertThat(campaign.runsOn(LocalDate.of(2026, 4, 23))).isFalse();
        assertThat(campaign.isActive(LocalDate.of(2026, 4, 22))).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> campaign.end(LocalDate.of(2026, 4, 23)));
    }

    @Test
    void isNotEndedAfterItsLastDay() {
        var campaign = campaign(CampaignKind.CAMPAIGN, FIRST, LAST, "", "");
        assertThat(campaign.isActive(LAST)).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> campaign.end(LAST.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "EXHIBITION,2026-04-21,'',false",
        "EXHIBITION,2026-04-22,'',true",
        "EXHIBITION,2026-04-22,投诉站,false",
        "CAMPAIGN,2026-04-26,'',false"
    })
    void missesTheComplaintBodyOfAnExhibitionOfThreeDays(
            CampaignKind kind, LocalDate last, String body, boolean missing) {
        assertThat(campaign(kind, FIRST, last, "会展中心", body).isWithoutComplaintBody())
                .isEqualTo(missing);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> campaign(CampaignKind.CAMPAIGN, LAST, FIRST, "", ""));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> campaign(
                        CampaignKind.CAMPAIGN, FIRST, FIRST.plusYears(5).plusDays(1), "", ""));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> campaign(CampaignKind.EXHIBITION, FIRST, LAST, "", ""));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> campaign(CampaignKind.CAMPAIGN, FIRST, LAST, "", "投诉站"));
    }

    @Test
    void keepsItsAims() {
        assertThat(campaign(CampaignKind.CAMPAIGN, FIRST, LAST, "", "").aims())
                .containsExactly(RightKind.TRADEMARK, RightKind.PATENT);
    }

    private static Campaign campaign(
            CampaignKind kind, LocalDate from, LocalDate until, String place, String complaintBody) {
        var command = new OpenCampaign(
                RegionCode.of("371071"),
                kind,
                "4·26 宣传周",
                from,
                until,
                Optional.of(place).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(complaintBody).filter(text -> !text.isEmpty()),
                List.of(RightKind.TRADEMARK, RightKind.PATENT, RightKind.TRADEMARK));
        return new Campaign(new UUID(0, 1), command, "approver");
    }
}
