package cn.zhibao.caseintake.satisfaction;

import java.time.LocalDate;
import java.util.Optional;

/// Say how satisfied whoever brought a matter is with its handling.
///
/// @param overall from 1, very dissatisfied, to 5, very satisfied
/// @param toldInTime whether they were told of its progress and outcome in time
/// @param comment in their own words; officers read it, nobody publishes it
public record AnswerSurvey(int overall, boolean toldInTime, Optional<String> comment, LocalDate answeredOn) {}
