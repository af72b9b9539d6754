package cn.zhibao.local;

import cn.zhibao.local.audit.JournalAudit;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.supply.ShippedParts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// What an auditor does with the journals and with what is shipped.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Check the journals of all services, and the libraries they ship. 审计留痕与软件物料校验。",
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

    /// Recomputes every hash of every journal; nobody's word is taken, only the rows themselves.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Recompute the hash chain of every journal and name each broken row. 校验哈希链。",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:every row is as it was written", "1:a row was changed, dropped or reordered (printed)"})
    int verify() {
        Databases databases =
                LocalSystem.remembered(Main.root(), line -> {}).postgres().databases();
        if (!databases.answer()) {
            throw new PartFailure("PostgreSQL does not answer; start it with ./zhibao up --parts");
        }
        List<String> names = Stream.of(Service.values())
                .flatMap(service -> service.database().stream())
                .toList();
        return names.stream().filter(name -> !sound(databases, name)).count() == 0 ? 0 : Main.FAILED;
    }

    /// Holds every library of the packaged services against the list of advisories.
    @Command(
            name = "parts",
            mixinStandardHelpOptions = true,
            description = "Name each shipped library that an advisory speaks of. 检查软件物料清单。",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:nothing shipped is forbidden", "1:a library must not ship (printed)"})
    int parts() {
        ShippedParts parts = ShippedParts.of(Main.root());
        List<ShippedParts.Match> matches = parts.matches(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        Terminal.say(parts.count() + " libraries in " + parts.services().size() + " services");
        matches.forEach(match -> Terminal.say("  " + match.inWords()));
        return matches.stream().noneMatch(ShippedParts.Match::forbidden) ? 0 : Main.FAILED;
    }

    private static boolean sound(Databases databases, String name) {
        try (Connection connection = databases.connect(name)) {
            JournalAudit.Finding finding = JournalAudit.of(connection);
            Terminal.say(String.format(
                    "%-12s %d rows in %d streams, %d faults",
                    name, finding.rows(), finding.streams(), finding.faults().size()));
            finding.faults().forEach(fault -> Terminal.say("  " + fault));
            return finding.faults().isEmpty();
        } catch (SQLException refused) {
            throw new PartFailure("cannot read the journal of " + name + ": " + refused.getMessage(), refused);
        }
    }
}
