package cn.zhibao.local;

import cn.zhibao.local.audit.JournalAudit;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.PartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// What an auditor does with the journals.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Check the journals of all services. 审计留痕校验。",
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
