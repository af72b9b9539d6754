package cn.zhibao.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The office's own book: every fact it was told stands, what must follow from it elsewhere, and the plain counting of
/// what was filed and closed. It knows nothing of the product's insides.
final class Book {

    /// A fact as the book knows it: each case has it once.
    ///
    /// @param lane the case, or the visit as long as there is no case
    record Fact(String sender, UUID lane, int version, String type) {

        Fact(String sender, String lane, int version, String type) {
            this(sender, UUID.fromString(lane), version, "cn.zhibao." + sender + "." + type + ".v1");
        }
    }

    /// What was done to the product, when, and whose next word tells that it is through again.
    ///
    /// @param victim a sender, or anything else for all of them
    record Fault(long atMillis, String victim) {}

    private final Set<Fact> facts = ConcurrentHashMap.newKeySet();
    private final Set<UUID> findings = ConcurrentHashMap.newKeySet();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> further = new HashMap<>();

    /// Enters a fact that was acknowledged, or that must follow from one.
    void enter(Fact fact) {
        if (!facts.add(fact)) {
            throw new IllegalStateException("entered twice: " + fact);
        }
    }

    /// Enters a visit whose finding must become a case.
    void enterFinding(String visit) {
        findings.add(UUID.fromString(visit));
    }

    Set<Fact> facts() {
        return Set.copyOf(facts);
    }

    Set<UUID> findings() {
        return Set.copyOf(findings);
    }

    /// Notes a fault at the moment at which it is inflicted.
    synchronized void inflicted(String victim) {
        faults.add(new Fault(System.currentTimeMillis(), victim));
    }

    /// Notes many faults of one kind that nobody waits for one by one.
    synchronized void inflicted(String kind, int times) {
        further.merge(kind, times, Integer::sum);
    }

    /// The faults since the last settlement, and how many there were with those of no moment of their own.
    synchronized Inflicted takeFaults() {
        var taken = new Inflicted(
                List.copyOf(faults),
                faults.size() + further.values().stream().mapToInt(n -> n).sum());
        faults.clear();
        further.clear();
        return taken;
    }

    record Inflicted(List<Fault> timed, int count) {}

    long count(String type) {
        return facts.stream()
                .filter(fact -> fact.type().endsWith("." + type + ".v1"))
                .count();
    }
}
