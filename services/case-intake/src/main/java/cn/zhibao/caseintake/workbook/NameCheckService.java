package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.parties.CodedOrganisation;
import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.caseintake.parties.OrganisationService;
import cn.zhibao.caseintake.parties.Party;
import cn.zhibao.chassis.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One credit code is one organisation: what the rows of a workbook call it is held against the register and against
/// the rows before.
@ApplicationScoped
class NameCheckService {

    private static final String FIRST = """
            select distinct on (region, code) region, code, name, line from (
              select cells ->> 'REGION' as region, upper(cells ->> 'RESPONDENT_CODE') as code,
                     cells ->> 'RESPONDENT' as name, line
              from workbook_row where workbook_id = ?) coded
            where code = any (?) and name <> '' order by region, code, line""";

    private final OrganisationService organisations;

    NameCheckService(OrganisationService organisations) {
        this.organisations = organisations;
    }

    private record Written(String name, int line) {}

    /// What is wrong, by the line of the row.
    Map<Integer, FieldFault> faults(Connection tx, UUID workbook, Map<Integer, RowMatter> matters) throws SQLException {
        var called = new HashMap<Integer, Map.Entry<CodedOrganisation, String>>();
        matters.forEach((line, matter) -> coded(matter).ifPresent(organisation -> called.put(line, organisation)));
        var faults = new HashMap<Integer, FieldFault>();
        if (called.isEmpty()) {
            return faults;
        }
        var codes = new HashSet<CodedOrganisation>();
        called.values().forEach(organisation -> codes.add(organisation.getKey()));
        var known = organisations.names(tx, codes);
        var first = first(tx, workbook, codes);
        called.forEach((line, organisation) -> {
            var name = organisation.getValue();
            var registered = known.get(organisation.getKey());
            var written = first.get(organisation.getKey());
            if (registered != null && !Party.isSameName(registered, name)) {
                faults.put(
                        line,
                        fault(
                                "该统一社会信用代码已登记为“" + registered + "”",
                                "the code belongs to \"" + registered + "\" in the register"));
            } else if (written != null && written.line() < line && !Party.isSameName(written.name(), name)) {
                faults.put(
                        line,
                        fault(
                                "第%d行的同一代码写作“%s”".formatted(written.line(), written.name()),
                                "row %d calls the same code \"%s\"".formatted(written.line(), written.name())));
            }
        });
        return faults;
    }

    private static Optional<Map.Entry<CodedOrganisation, String>> coded(RowMatter matter) {
        return matter.parties().stream()
                .map(NameParty::who)
                .filter(NameParty.Described.class::isInstance)
                .map(who -> ((NameParty.Described) who).details())
                .flatMap(details -> details.creditCode().stream()
                        .map(code -> Map.entry(
                                new CodedOrganisation(matter.command().region().digits(), code), details.name())))
                .findFirst();
    }

    private static Map<CodedOrganisation, Written> first(Connection tx, UUID workbook, Set<CodedOrganisation> codes)
            throws SQLException {
        var byText = new HashMap<String, CodedOrganisation>();
        codes.forEach(coded -> byText.put(coded.region() + coded.code().text(), coded));
        try (var query = tx.prepareStatement(FIRST)) {
            query.setObject(1, workbook);
            query.setArray(
                    2,
                    tx.createArrayOf(
                            "text",
                            codes.stream().map(coded -> coded.code().text()).toArray()));
            try (var row = query.executeQuery()) {
                var first = new HashMap<CodedOrganisation, Written>();
                while (row.next()) {
                    var coded = byText.get(row.getString(1) + row.getString(2));
                    if (coded != null) {
                        first.put(coded, new Written(row.getString(3), row.getInt(4)));
                    }
                }
                return first;
            }
        }
    }

    private static FieldFault fault(String zh, String en) {
        return new FieldFault(WorkbookColumn.RESPONDENT.field(), zh, en);
    }
}
