package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counted units as the service folds them, with the counters in memory instead of rows.
final class CaseBook {

    private final Map<UUID, CountedCase> units = new HashMap<>();
    private final Map<CounterChange.Key, Figures> counters = new HashMap<>();

    static CaseBook after(Collection<Observation> observations) {
        var book = new CaseBook();
        observations.forEach(book::hear);
        return book;
    }

    void hear(Observation observation) {
        switch (observation) {
            case Observation.Opened opened ->
                move(
                        unit(opened.unitId(), opened.caseId()),
                        unit(opened.unitId(), opened.caseId()).with(opened));
            case Observation.Closed closed ->
                move(
                        unit(closed.unitId(), closed.caseId()),
                        unit(closed.unitId(), closed.caseId()).with(closed));
            case Observation.Placed placed -> {}
            case Observation.Silent silent -> {}
        }
    }

    private CountedCase unit(UUID unitId, UUID caseId) {
        return units.getOrDefault(unitId, CountedCase.unseen(unitId, caseId));
    }

    private void move(CountedCase before, CountedCase after) {
        units.put(after.unitId(), after);
        CounterChange.between(before, after)
                .forEach(change ->
                        counters.merge(change.key(), new Figures(0, change.opened(), change.closed()), Figures::plus));
    }

    /// Sums the counters as the repository's statement does.
    Figures figures(String region, int year, @Nullable Procedure procedure) {
        var before = sum(keys(region, procedure).filter(key -> key.year() < year));
        var in = sum(keys(region, procedure).filter(key -> key.year() == year));
        return new Figures(before.opened() - before.closed(), in.opened(), in.closed());
    }

    private Stream<CounterChange.Key> keys(String region, @Nullable Procedure procedure) {
        return counters.keySet().stream()
                .filter(key ->
                        key.month() == CounterChange.WHOLE_YEAR && key.region().equals(region))
                .filter(key -> procedure == null || key.procedure() == procedure);
    }

    private Figures sum(Stream<CounterChange.Key> keys) {
        return keys.map(key -> counters.getOrDefault(key, Figures.NONE)).reduce(Figures.NONE, Figures::plus);
    }

    /// The history of a unit that was opened and, where a day is given, closed.
    static List<Observation> history(String region, Procedure procedure, LocalDate opened, @Nullable LocalDate closed) {
        var unit = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var history = new ArrayList<Observation>();
        history.add(
                new Observation.Opened(unit, caseId, RegionCode.of(region), procedure, RightKind.TRADEMARK, opened));
        if (closed != null) {
            history.add(new Observation.Closed(unit, caseId, closed));
        }
        return history;
    }
}
