package cn.zhibao.caseintake.parties;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.PartyNamed;
import cn.zhibao.contracts.caseintake.PartyRemoved;
import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The use cases of the parties of a matter: who is named, who is removed, and what is known of somebody.
@ApplicationScoped
public class PartyService {

    private static final int MOST_MATTERS = 100;

    private final CaseService cases;
    private final PartyRepository parties;
    private final StandingRepository standings;
    private final MergerRepository mergers;
    private final PatternRepository patterns;
    private final SpellingService spelling;
    private final Journal journal;
    private final Period patternWindow;

    /// @param patternWindow how far back other matters count; five years, as the heavier penalty for repeated
    /// infringement of a trademark counts (商标法 2019 第六十条第二款)
    PartyService(
            CaseService cases,
            PartyRepository parties,
            StandingRepository standings,
            MergerRepository mergers,
            PatternRepository patterns,
            SpellingService spelling,
            Journal journal,
            @ConfigProperty(name = "parties.pattern-window", defaultValue = "P5Y") Period patternWindow) {
        this.cases = cases;
        this.parties = parties;
        this.standings = standings;
        this.mergers = mergers;
        this.patterns = patterns;
        this.spelling = spelling;
        this.journal = journal;
        this.patternWindow = patternWindow;
    }

    /// Names several parties of a matter that has just been registered; whoever is described in the same words twice is
    /// one and the same.
    public Uni<CaseFile> nameAll(CaseFile caseFile, List<NameParty> named, Call call) {
        var met = new HashMap<NameParty.Who, Party>();
        var done = named.isEmpty() ? Uni.createFrom().voidItem() : parties.flush();
        for (var one : named) {
            done = done.chain(() -> name(caseFile, one, met, call)).replaceWithVoid();
        }
        return done.replaceWith(caseFile);
    }

    /// Names a party of a matter; gives the matter with its new version.
    public Uni<CaseFile> name(UUID caseId, NameParty named, Call call) {
        return matter(caseId, call).call(caseFile -> name(caseFile, named, new HashMap<>(), call));
    }

    /// Takes a party out of a matter again; it stays in the register.
    public Uni<CaseFile> remove(UUID caseId, UUID partyId, PartyRole role, Call call) {
        return matter(caseId, call)
                .call(caseFile -> standings
                        .remove(caseId, new StandingRepository.Tie(partyId, role))
                        .invoke(stood -> demand(stood, PartyRefusal.NOT_NAMED))
                        .chain(() -> journal.append(caseFile, new PartyRemoved(caseId, partyId, role), call.cause())));
    }

    /// Who stands in a matter, by role.
    public Uni<List<Standing>> ofCase(CaseFile caseFile, Call call) {
        return standings.ofCase(caseFile.id(), call.jurisdiction()).chain(this::standings);
    }

    /// What stands out about a matter beside the others of its region.
    public Uni<InfringementPattern> pattern(CaseFile caseFile, Call call) {
        return patterns(List.of(caseFile), call).map(known -> Objects.requireNonNull(known.get(caseFile.id())));
    }

    /// What stands out about each of several matters, by their ids.
    public Uni<Map<UUID, InfringementPattern>> patterns(List<CaseFile> matters, Call call) {
        return patterns.of(
                matters.stream().map(CaseFile::id).toList(), call.today().minus(patternWindow), call.jurisdiction());
    }

    /// A party with its history.
    public Uni<Dossier> find(UUID id, Call call) {
        return parties.find(id)
                .invoke(party -> Policy.demand(call.actor(), PartyAction.READ, party.region()))
                .chain(party -> dossier(party, call));
    }

    /// Whoever is named outside a matter: the entry of the register itself, not the one that answers for it.
    public Uni<Party> enter(RegionCode region, NameParty.Who who, Call call) {
        return switch (who) {
            case NameParty.Known(var id) -> own(region, id, "", call);
            case NameParty.Described(var details) -> described(region, details, "", call);
        };
    }

    /// Entries by their ids.
    public Uni<Map<UUID, Party>> all(List<UUID> ids) {
        return parties.all(ids).map(all -> all.stream().collect(Collectors.toMap(Party::id, Function.identity())));
    }

    private Uni<CaseFile> matter(UUID caseId, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), PartyAction.NAME, caseFile.region()))
                .map(call::demandSeen);
    }

    private Uni<Void> name(CaseFile caseFile, NameParty named, Map<NameParty.Who, Party> met, Call call) {
        return who(caseFile, named, met, call)
                .invoke(party -> met.put(named.who(), party))
                .chain(party -> stand(caseFile, new StandingRepository.Tie(party.id(), named.role()), call));
    }

    private Uni<Void> stand(CaseFile caseFile, StandingRepository.Tie tie, Call call) {
        return standings
                .add(caseFile.id(), tie, caseFile.region().digits())
                .invoke(isNew -> demand(isNew, PartyRefusal.ALREADY_NAMED))
                .chain(() -> journal.append(
                        caseFile, new PartyNamed(caseFile.id(), tie.partyId(), tie.role()), call.cause()));
    }

    private Uni<Party> who(CaseFile caseFile, NameParty named, Map<NameParty.Who, Party> met, Call call) {
        var before = met.get(named.who());
        if (before != null) {
            return Uni.createFrom().item(before);
        }
        var region = caseFile.region();
        return switch (named.who()) {
            case NameParty.Known(var id) -> own(region, id, named.path(), call).chain(this::answering);
            case NameParty.Described(var details) ->
                described(region, details, named.path(), call).chain(this::answering);
        };
    }

    /// The register of one region lends nobody to the matters of another.
    private Uni<Party> own(RegionCode region, UUID id, String path, Call call) {
        return parties.find(id)
                .invoke(party -> Policy.demand(call.actor(), PartyAction.READ, party.region()))
                .invoke(party -> party.demandFrom(region, path));
    }

    private Uni<Party> described(RegionCode region, PartyDetails details, String path, Call call) {
        return details.creditCode()
                .map(code -> coded(region, details, code, path, call))
                .orElseGet(() -> fresh(region, details, call));
    }

    private Uni<Party> coded(RegionCode region, PartyDetails details, CreditCode code, String path, Call call) {
        return parties.coded(region.digits(), code)
                .chain(found -> found.isEmpty()
                        ? fresh(region, details, call)
                        : Uni.createFrom().item(found.getFirst().called(details.name(), path)));
    }

    private Uni<Party> fresh(RegionCode region, PartyDetails details, Call call) {
        return parties.persistAndFlush(
                new Party(Ids.at(call.at()), region.digits(), details, spelling.spell(details.name())));
    }

    /// The entry that answers for it.
    private Uni<Party> answering(Party party) {
        return party.mergedInto()
                .map(parties::find)
                .orElseGet(() -> Uni.createFrom().item(party));
    }

    private Uni<List<Standing>> standings(List<StandingRepository.Tie> ties) {
        var ids = ties.stream().map(StandingRepository.Tie::partyId).distinct().toList();
        return all(ids).map(byId -> ties.stream()
                .map(tie -> new Standing(tie.role(), Objects.requireNonNull(byId.get(tie.partyId()))))
                .toList());
    }

    private Uni<Dossier> dossier(Party party, Call call) {
        return parties.mergedInto(party.id())
                .map(others -> Stream.concat(Stream.of(party), others.stream())
                        .map(Party::id)
                        .toList())
                .chain(ids -> standings
                        .counts(ids, call.jurisdiction())
                        .chain(counts -> standings
                                .matters(ids, call.jurisdiction(), MOST_MATTERS)
                                .chain(matters -> mergers.of(party.id(), call.jurisdiction())
                                        .map(merged -> new Dossier(party, counts, matters, merged)))));
    }

    private static void demand(boolean holds, PartyRefusal otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
