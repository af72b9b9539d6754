package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.EnforcementView;
import cn.zhibao.portal.edge.services.MediationView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.steps.MediationStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the services told about one case. A mediation centre may not read the register; then the dispute speaks for
/// the case.
record CaseFolderView(
        UUID id,
        Reading<CaseView> file,
        Reading<PageView<MediationView>> disputes,
        Reading<PageView<EnforcementView>> proceedings,
        Reading<TimelineView> timeline,
        Map<UUID, Reading<List<ClockView>>> clocks,
        List<CaseView> related,
        CourseFolderView course) {

    /// The same folder with further clocks, by the file they belong to.
    CaseFolderView with(Map<UUID, Reading<List<ClockView>>> more) {
        var all = new HashMap<>(clocks);
        all.putAll(more);
        return new CaseFolderView(id, file, disputes, proceedings, timeline, Map.copyOf(all), related, course);
    }

    /// The same folder beside other matters about the same right.
    CaseFolderView beside(List<CaseView> others) {
        return new CaseFolderView(id, file, disputes, proceedings, timeline, clocks, List.copyOf(others), course);
    }

    /// The same folder with the course of the matter.
    CaseFolderView along(CourseFolderView way) {
        return new CaseFolderView(id, file, disputes, proceedings, timeline, clocks, related, way);
    }

    Optional<CaseView> caseFile() {
        return file.value();
    }

    List<MediationView> mediations() {
        return disputes.value().map(PageView::items).orElse(List.of());
    }

    List<EnforcementView> enforcements() {
        return proceedings.value().map(PageView::items).orElse(List.of());
    }

    boolean knowsMediations() {
        return disputes.value().isPresent();
    }

    boolean knowsEnforcements() {
        return proceedings.value().isPresent();
    }

    boolean isCaseIntakeAway() {
        return file.isAway();
    }

    boolean isMediationAway() {
        return disputes.isAway();
    }

    boolean isEnforcementAway() {
        return proceedings.isAway();
    }

    /// Whether any service knows the case, so that there is something to show.
    boolean isKnown() {
        return caseFile().isPresent()
                || !mediations().isEmpty()
                || !enforcements().isEmpty();
    }

    /// The dispute that is open, else the latest.
    Optional<MediationView> mediationNow() {
        return mediations().stream()
                .max(Comparator.comparing((MediationView one) -> one.status().isOpen())
                        .thenComparing(MediationView::openedOn)
                        .thenComparing(MediationView::number));
    }

    /// The enforcement case that is open, else the latest.
    Optional<EnforcementView> enforcementNow() {
        return enforcements().stream()
                .max(Comparator.comparing((EnforcementView one) -> one.status().isOpen())
                        .thenComparing(EnforcementView::openedOn)
                        .thenComparing(EnforcementView::number));
    }

    /// The day of the latest decision to file or not to file.
    Optional<LocalDate> filingOn() {
        return enforcements().stream()
                .flatMap(one -> Stream.of(one.filedOn(), one.declinedOn()).filter(Objects::nonNull))
                .max(Comparator.naturalOrder());
    }

    /// The day on which the latest mediation ended without agreement.
    Optional<LocalDate> terminationOn() {
        return mediations().stream()
                .filter(one -> one.status() == MediationStatus.FAILED)
                .flatMap(one -> Optional.ofNullable(one.endedOn()).stream())
                .max(Comparator.naturalOrder());
    }

    /// Whether some clock of the case may be missing.
    boolean isClockAway() {
        return isCaseIntakeAway()
                || isMediationAway()
                || isEnforcementAway()
                || clocks.values().stream().anyMatch(Reading::isAway);
    }

    /// All clocks of the case: running ones first, the nearest before the others.
    List<ClockView> clocksInOrder() {
        return clocks.values().stream()
                .flatMap(reading -> reading.value().orElse(List.of()).stream())
                .sorted(Comparator.comparing(ClockView::state)
                        .thenComparing(clock -> Optional.ofNullable(clock.due()).orElse(LocalDate.MAX))
                        .thenComparing(ClockView::start))
                .toList();
    }

    /// The clock of a file that runs or is suspended now.
    Optional<ClockView> clockNow(UUID target) {
        return Optional.ofNullable(clocks.get(target)).flatMap(Reading::value).orElse(List.of()).stream()
                .filter(clock -> !clock.isOver())
                .findFirst();
    }

    /// What the clocks of the case are called, by their rules.
    Map<String, String> clockNames(Lang lang) {
        return clocksInOrder().stream()
                .collect(Collectors.toUnmodifiableMap(
                        ClockView::rule, clock -> lang.pick(clock.name()), (first, second) -> first));
    }

    /// The nearest time limit of each file, where it is close or past.
    List<DeadlineView> urgent() {
        return Stream.of(
                        caseFile().stream().map(CaseView::deadline),
                        mediations().stream().map(MediationView::deadline),
                        enforcements().stream().map(EnforcementView::deadline))
                .flatMap(deadlines -> deadlines)
                .filter(Objects::nonNull)
                .filter(deadline -> deadline.light().isUrgent())
                .toList();
    }

    String title() {
        return first(
                caseFile().map(CaseView::title),
                mediationNow().map(MediationView::title),
                enforcementNow().map(EnforcementView::title));
    }

    String number() {
        return first(
                caseFile().map(CaseView::caseNo),
                mediationNow().map(MediationView::caseNo),
                enforcementNow().map(EnforcementView::caseNo));
    }

    String region() {
        return first(
                caseFile().map(CaseView::region),
                mediationNow().map(MediationView::region),
                enforcementNow().map(EnforcementView::region));
    }

    RightKind right() {
        return caseFile()
                .map(CaseView::right)
                .or(() -> mediationNow().map(MediationView::right))
                .or(() -> enforcementNow().map(EnforcementView::right))
                .orElse(RightKind.OTHER);
    }

    @SafeVarargs
    private static String first(Optional<String>... candidates) {
        return Stream.of(candidates).flatMap(Optional::stream).findFirst().orElse("");
    }
}
