package cn.zhibao.local;

import cn.zhibao.local.audit.Refill;
import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.PartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What an operator does with the events between the services.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Look after the events between the services. 事件维护。",
        synopsisSubcommandLabel = "COMMAND")
final class EventsCommand {

    /// For a broker that was wiped, and for a fact that never arrived.
    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = "Send every fact of a service's journal again; who knows it takes no notice. 重发事件。")
    int replay(
            @Parameters(arity = "1..*", paramLabel = "SERVICE", description = "such as case-intake")
                    List<String> services) {
        Databases databases =
                LocalSystem.remembered(Main.root(), line -> {}).postgres().databases();
        if (!databases.answer()) {
            throw new PartFailure("PostgreSQL does not answer; start it with ./zhibao up");
        }
        services.forEach(service -> replay(databases, service));
        return 0;
    }

    private static void replay(Databases databases, String service) {
        String database =
                Service.of(service).database().orElseThrow(() -> new PartFailure(service + " has no journal"));
        try (Connection connection = databases.connect(database)) {
            Terminal.say(service + ": " + Refill.of(connection) + " facts will be sent again");
        } catch (SQLException refused) {
            throw new PartFailure("the journal of " + service + " cannot be read", refused);
        }
    }
}
