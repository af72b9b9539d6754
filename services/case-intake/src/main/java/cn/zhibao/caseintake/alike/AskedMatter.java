package cn.zhibao.caseintake.alike;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.allegation.Allegation;
import java.util.Optional;

/// What is known of a matter that is still being written down.
///
/// @param respondent the name of whom it is about
/// @param creditCode of whom it is about
public record AskedMatter(
        Optional<RightNumber> rightNumber,
        Optional<String> respondent,
        Optional<String> creditCode,
        Allegation allegation) {}
