package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.clocks.LawKind;
import cn.zhibao.portal.clocks.TermUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What clocks run by at present, as a service sends it.
///
/// @param behind open due days that still have to follow the last change
public record LawView(int edition, long behind, List<Notice> notices, List<Rule> rules, List<Change> changes) {

    /// A notice of days off.
    public record Notice(int year, String number, LocalDate issued, String address, List<Stretch> days) {}

    /// Neighbouring days that it treats alike.
    public record Stretch(LocalDate from, LocalDate to, boolean off, Wording occasion) {}

    /// One version of a rule; in force until further notice where `to` is null.
    public record Rule(
            String id,
            Wording name,
            int amount,
            TermUnit unit,
            Wording basis,
            Confidence confidence,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// A change that was taken in.
    public record Change(int number, Content change, String by, Instant at, boolean holds) {}

    /// What was changed.
    public record Content(
            LawKind kind, @Nullable String notice, @Nullable Settled rule) {}

    /// What was settled about a rule.
    public record Settled(
            String id,
            LocalDate version,
            @Nullable Integer amount,
            @Nullable TermUnit unit,
            @Nullable LocalDate from,
            String evidence) {}
}
