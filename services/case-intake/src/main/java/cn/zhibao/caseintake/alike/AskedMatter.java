package cn.zhibao.caseintake.alike;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.sources.SenderNumber;
import java.util.Optional;

/// What is known of a matter that is still being written down.
///
/// @param sourceNumber which the sender gave what came in
/// @param respondent the name of whom it is about
/// @param creditCode of whom it is about
public record AskedMatter(
        Optional<RightNumber> rightNumber,
        Optional<SenderNumber> sourceNumber,
        Optional<String> respondent,
        Optional<String> creditCode,
        Allegation allegation) {}
