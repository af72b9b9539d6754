package cn.zhibao.caseintake.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.caseintake.CaseAssigned;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts matters into hands that are registered inside a transaction of blocking JDBC, many at once, where a rule
/// assigns
/// at once: one after the other, as if each were registered alone.
@ApplicationScoped
public class DistributionOpeningService {

    private static final String GIVE = "update case_file set handler = ?, handler_name = ? where id = ?";

    private final Now now;

    DistributionOpeningService(Now now) {
        this.now = now;
    }

    /// Gives what is to be told of each, in their order.
    public List<List<CaseIntakeEvent>> assign(Connection tx, List<CaseFile> files) throws SQLException {
        var told = new HashMap<UUID, CaseAssigned>();
        var today = now.today();
        // In one order, so that two who bring matters of the same regions do not wait for each other.
        for (var ofRegion : files.stream()
                .collect(groupingBy(file -> file.region().digits(), TreeMap::new, toList()))
                .values()) {
            told.putAll(assignOfOne(tx, ofRegion, today));
        }
        return files.stream()
                .map(file ->
                        Stream.<CaseIntakeEvent>ofNullable(told.get(file.id())).toList())
                .toList();
    }

    private static Map<UUID, CaseAssigned> assignOfOne(Connection tx, List<CaseFile> files, LocalDate today)
            throws SQLException {
        var region = files.getFirst().region();
        if (standing(tx, region).stream()
                .noneMatch(one -> one.rule().terms().atOnce()
                        && files.stream().anyMatch(file -> one.rule().fits(file, today)))) {
            return Map.of();
        }
        rows(tx, RotaRepository.IN_TURN.formatted("?"), region.digits());
        var rota = RotaRepository.rota(
                standing(tx, region),
                rows(tx, RotaRepository.OFFICERS.formatted("?", "?"), region.digits(), today),
                today);
        return assignOfOne(tx, files, rota, today);
    }

    private static Map<UUID, CaseAssigned> assignOfOne(Connection tx, List<CaseFile> files, Rota rota, LocalDate today)
            throws SQLException {
        var told = new HashMap<UUID, CaseAssigned>();
        var turns = new HashMap<UUID, String>();
        try (var give = tx.prepareStatement(GIVE)) {
            for (var file : files) {
                var proposal = rota.propose(file);
                var step = rota.isAtOnce(file) ? proposal.decisive() : Optional.<Proposal.Step>empty();
                if (step.isPresent()) {
                    var officer = step.get().chosen().orElseThrow();
                    var rule = step.get().rule().id();
                    told.put(file.id(), file.handling().assignByRule(file, officer, rule, today));
                    rota.take(proposal);
                    turns.put(rule, officer.subject());
                    bind(give, officer.subject(), officer.name(), file.id());
                    give.addBatch();
                }
            }
            give.executeBatch();
        }
        remember(tx, turns);
        return told;
    }

    private static void remember(Connection tx, Map<UUID, String> turns) throws SQLException {
        try (var turn = tx.prepareStatement(RuleRepository.TURN.formatted("?", "?"))) {
            for (var one : turns.entrySet()) {
                bind(turn, one.getValue(), one.getKey());
                turn.addBatch();
            }
            turn.executeBatch();
        }
    }

    private static List<RuleRepository.Standing> standing(Connection tx, RegionCode region) throws SQLException {
        return rows(tx, RuleRepository.STANDING.formatted("region = ?"), region.digits()).stream()
                .map(RuleRepository::read)
                .toList();
    }

    private static List<Object[]> rows(Connection tx, String sql, Object... values) throws SQLException {
        try (var query = tx.prepareStatement(sql)) {
            bind(query, values);
            var rows = new ArrayList<Object[]>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var read = new Object[row.getMetaData().getColumnCount()];
                    for (var at = 0; at < read.length; at++) {
                        read[at] = plain(row.getObject(at + 1));
                    }
                    rows.add(read);
                }
            }
            return rows;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case Date day -> day.toLocalDate();
            case Array several -> several.getArray();
            case null, default -> value;
        };
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
