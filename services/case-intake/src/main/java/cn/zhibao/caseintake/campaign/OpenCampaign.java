package cn.zhibao.caseintake.campaign;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Enter a campaign in the register of an office.
///
/// @param from its first day
/// @param until its last day
/// @param place where it is held, if it is held anywhere
/// @param complaintBody the body the organiser of an exhibition has set up for complaints (投诉机构)
/// @param aims the rights it is chiefly about; what it does not name it asks for none
public record OpenCampaign(
        RegionCode region,
        CampaignKind kind,
        String name,
        LocalDate from,
        LocalDate until,
        Optional<String> place,
        Optional<String> organiser,
        Optional<String> complaintBody,
        List<RightKind> aims) {

    public OpenCampaign {
        aims = List.copyOf(aims);
    }
}
