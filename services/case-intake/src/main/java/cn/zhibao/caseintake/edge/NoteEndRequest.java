package cn.zhibao.caseintake.edge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/end`. Without `endedOn` the proceeding ended today.
public record NoteEndRequest(@Nullable LocalDate endedOn) {}
