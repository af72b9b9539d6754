package cn.zhibao.caseintake.aid;

import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/// Take in a request for help (维权援助申请).
///
/// @param who one whom the register of parties knows, or one to be written down there
/// @param contact whom to reach and how, for this request
/// @param station the centre, sub-centre or station that takes it
public record RequestAid(
        RegionCode region,
        NameParty.Who who,
        Optional<EnterpriseSize> size,
        Optional<String> contact,
        AidNeed need,
        String request,
        Optional<String> station,
        LocalDate receivedOn) {}
