package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.AccessModel.Deed;
import cn.zhibao.journey.AccessModel.Verdict;
import cn.zhibao.journey.Casebook.Entry;
import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The running product against [AccessModel] on random people, deeds, regions, states and versions, from a fixed seed.
/// `-Dzhibao.differential.tuples=1000000` runs it long, `-Dzhibao.differential.seed=…` elsewhere. A difference is
/// reported with its seed and with the least person that still shows it.
@ExtendWith(Product.class)
class DifferentialAuthorizationIT {

    private static final int TUPLES = Integer.getInteger("zhibao.differential.tuples", 10_000);
    private static final long SEED = Long.getLong("zhibao.differential.seed", 20_261_122L);
    private static final int WORKERS = 4;

    /// How many tuples one set of cases serves; by then many of them have come to their end.
    private static final int BOOKFUL = 5_000;

    private static final int PEOPLE = 48;
    private static final List<String> ROLES = List.of(
            "officer",
            "approver",
            "reviewer",
            "mediator",
            "centre",
            "inspector",
            "drawer",
            "statistician",
            "publisher",
            "leader",
            "auditor",
            "admin");
    private static final List<String> GRANTS = List.of("37", "3710", "371071", "371002", "44", "4404", "440402");
    private static final List<String> PLACES = List.of("371071", "3710", "440402");
    private static final Person CLERK = new Person(
            "clerk-of-all", Set.of("officer", "mediator", "inspector", "drawer", "publisher"), Set.of("37", "44"));
    private static final Map<Deed, String> BODIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Deed.REFUSE, "{\"ground\":\"OTHER_BY_LAW\"}"),
            Map.entry(Deed.ROUTE, "{\"route\":\"REFERRAL\",\"basis\":\"属其职责\"}"),
            Map.entry(Deed.TAKE_BACK, "{\"reason\":\"双方已自行和解\"}"),
            Map.entry(Deed.HAND_OVER, "{\"counterpart\":\"市公安局\",\"reason\":\"移送线索\"}"),
            Map.entry(Deed.GET_BACK, "{\"reason\":\"退回\"}"),
            Map.entry(Deed.SEAL, "{\"reason\":\"封存\"}"),
            Map.entry(Deed.CONSENT_OF_APPLICANT, "{\"party\":\"APPLICANT\"}"),
            Map.entry(Deed.CONSENT_OF_RESPONDENT, "{\"party\":\"RESPONDENT\"}"),
            Map.entry(Deed.FAIL, "{\"reason\":\"NO_SHOW\",\"routeHint\":\"NONE\"}"),
            Map.entry(Deed.FILE, "{}"),
            Map.entry(Deed.DECLINE, "{\"ground\":\"OTHER\"}"),
            Map.entry(Deed.DECIDE_PENALTY, "{\"decision\":\"PENALTY\"}"),
            Map.entry(Deed.DECIDE_INFRINGEMENT, "{\"decision\":\"INFRINGEMENT_ORDER\"}"),
            Map.entry(Deed.RECORD, "{\"result\":\"NO_PROBLEM\",\"visitedOn\":\"2026-01-05\"}"),
            Map.entry(Deed.MAKE_PUBLIC, "{\"place\":\"国家企业信用信息公示系统\"}")));

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final List<Person> CROWD = crowd();

    @BeforeAll
    static void settle() {
        var all = new ArrayList<>(CROWD);
        all.add(CLERK);
        REALM.settle(all);
        Door.forAll(all, REALM::token);
    }

    @Test
    void decidesAsTheExecutablePolicyDoes() {
        var differences = new ConcurrentLinkedQueue<String>();
        var tally = new AtomicLong[600];
        java.util.Arrays.setAll(tally, status -> new AtomicLong());
        var begun = System.nanoTime();

        Door.forAll(IntStream.range(0, WORKERS).boxed().toList(), worker -> work(worker, differences, tally));

        var asked = java.util.Arrays.stream(tally).mapToLong(AtomicLong::get).sum();
        System.out.printf(
                "differential: seed %d, %d tuples, %d differences, %d s; %s%n",
                SEED, asked, differences.size(), (System.nanoTime() - begun) / 1_000_000_000, spread(tally));
        assertThat(differences).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(TUPLES);
        // A run that met one kind of answer hardly ever would prove little.
        for (var status : List.of(200, 201, 401, 403, 404, 409, 412, 428)) {
            assertThat(tally[status].get()).as("answers %d", status).isGreaterThan(TUPLES / 1_000);
        }
    }

    private static void work(int worker, ConcurrentLinkedQueue<String> differences, AtomicLong[] tally) {
        var random = new Random(SEED * 31 + worker);
        List<Entry> entries = new ArrayList<>();
        for (var tuple = 0; tuple < TUPLES / WORKERS + 1 && differences.isEmpty(); tuple++) {
            if (tuple % BOOKFUL == 0) {
                entries = new ArrayList<>(PLACES.stream()
                        .flatMap(place -> Casebook.of(DOOR, () -> REALM.token(CLERK), place).stream())
                        .toList());
            }
            var index = random.nextInt(entries.size());
            var entry = entries.get(index);
            var one = tuple(random, entry);
            var answer = ask(one, entry);
            var verdict = judge(one, entry);
            tally[verdict.status()].incrementAndGet();
            var fault = fault(one, entry, verdict, answer);
            if (fault.isEmpty()) {
                entries.set(index, moved(entry, verdict, answer));
            } else {
                differences.add("seed %d, worker %d, tuple %d: %s; least: %s"
                        .formatted(SEED, worker, tuple, fault, least(one, entry)));
            }
        }
    }

    /// One random question.
    private record Tuple(Person person, Deed deed, @Nullable Integer seen) {}

    private static Tuple tuple(Random random, Entry entry) {
        var person = random.nextInt(40) == 0 ? Person.NOBODY : CROWD.get(random.nextInt(CROWD.size()));
        var deeds = Deed.of(random.nextInt(12) == 0 ? "statistics" : entry.service());
        var chance = random.nextInt(10);
        var seen = chance == 0
                ? null
                : Integer.valueOf(chance < 8 ? entry.version() : entry.version() + 1 - random.nextInt(2) * 2);
        return new Tuple(person, deeds.get(random.nextInt(deeds.size())), seen);
    }

    private static Door.Answer ask(Tuple one, Entry entry) {
        var path = one.deed().path().replace("{id}", entry.id()).replace("{region}", entry.region());
        var knock = new Knock(one.deed().service(), one.deed().method(), path, body(one.deed(), entry), null);
        return DOOR.ask(one.deed().isChange() ? knock.seen(one.seen()) : knock, REALM.token(one.person()));
    }

    private static @Nullable String body(Deed deed, Entry entry) {
        return switch (deed) {
            case REGISTER -> """
                    {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}""".formatted(entry.region());
            case ASSIGN -> """
                    {"region":"%s","enterprise":"海岬商贸有限公司","item":"AGENCY","plannedOn":"2026-01-05"}""".formatted(entry.region());
            case CLOSE -> "{\"reason\":\"EXECUTED\"}";
            case CLOSE_TERMINATED -> "{\"reason\":\"INVESTIGATION_TERMINATED\"}";
            default -> BODIES.get(deed);
        };
    }

    private static Verdict judge(Tuple one, Entry entry) {
        return AccessModel.judge(one.person(), one.deed(), entry.region(), entry.state(), one.seen(), entry.version());
    }

    /// Empty where the product decided as the policy does.
    private static String fault(Tuple one, Entry entry, Verdict verdict, Door.Answer answer) {
        var right = answer.status() == verdict.status()
                && (verdict.refusal().isEmpty() || answer.problem().equals("/problems/" + verdict.refusal()))
                && (answer.status() >= 300 || saysTheRight(one, entry, answer));
        return right
                ? ""
                : "%s %s before %s in %s, version %d, seen %s: %s, but the policy says %s"
                        .formatted(
                                one.person(),
                                one.deed(),
                                entry.state(),
                                entry.region(),
                                entry.version(),
                                one.seen(),
                                answer.told(),
                                verdict);
    }

    /// What is shown is the case that was asked for, and in a list nothing from outside the regions granted.
    private static boolean saysTheRight(Tuple one, Entry entry, Door.Answer answer) {
        if (one.deed().isList()) {
            return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                    .allMatch(item ->
                            AccessModel.covers(one.person(), item.path("region").asText()));
        }
        return !one.deed().isOnOneCase() || answer.json().path("id").asText().equals(entry.id());
    }

    private static Entry moved(Entry entry, Verdict verdict, Door.Answer answer) {
        return verdict.next().equals(entry.state()) && verdict.status() != 200
                ? entry
                : verdict.status() == 200 && answer.json().path("id").asText().equals(entry.id())
                        ? entry.at(verdict.next(), answer.json().path("version").asInt())
                        : entry;
    }

    /// The least person about whom the product and the policy still differ, with the case as it is now.
    private static String least(Tuple one, Entry entry) {
        var now = now(entry);
        var people = new ArrayList<>(CROWD);
        ROLES.forEach(role -> people.add(Person.demo(role)));
        people.add(Person.NOBODY);
        people.sort(Comparator.naturalOrder());
        return people.stream()
                .map(person -> new Tuple(person, one.deed(), now.version()))
                .map(smaller -> fault(smaller, now, judge(smaller, now), ask(smaller, now)))
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .orElse("does not show again");
    }

    private static Entry now(Entry entry) {
        var path = Map.of(
                        "case-intake", "/cases/",
                        "evidence", "/evidence/",
                        "mediation", "/mediations/",
                        "enforcement", "/enforcements/",
                        "inspection", "/visits/")
                .get(entry.service());
        var answer = DOOR.ask(Knock.get(Deed.doorOf(entry.service()), path + entry.id()), REALM.token(CLERK));
        return answer.status() == 200
                ? entry.at(entry.state(), answer.json().path("version").asInt())
                : entry;
    }

    /// People with none to three roles in offices with none to two grants, always the same.
    private static List<Person> crowd() {
        var random = new Random(SEED);
        return IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        new Person("crowd-" + SEED + "-" + number, some(ROLES, random, 4), some(GRANTS, random, 3)))
                .toList();
    }

    private static Set<String> some(List<String> words, Random random, int fewerThan) {
        var chosen = new HashSet<String>();
        IntStream.range(0, random.nextInt(fewerThan))
                .forEach(any -> chosen.add(words.get(random.nextInt(words.size()))));
        return chosen;
    }

    private static String spread(AtomicLong[] tally) {
        return IntStream.range(0, tally.length)
                .filter(status -> tally[status].get() > 0)
                .mapToObj(status -> status + ": " + tally[status].get())
                .toList()
                .toString();
    }
}
