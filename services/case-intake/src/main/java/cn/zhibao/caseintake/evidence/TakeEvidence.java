package cn.zhibao.caseintake.evidence;

import java.time.LocalDate;
import java.util.Optional;

/// To take a file in as evidence.
///
/// @param name the file's name as its owner wrote it: a text to show, never a path
/// @param size in bytes
/// @param takenAt the place
/// @param takenBy who took it
/// @param takenFrom from whom
public record TakeEvidence(
        String name,
        long size,
        EvidenceKind kind,
        LocalDate takenOn,
        Optional<String> takenAt,
        String takenBy,
        Optional<String> takenFrom) {}
