package cn.zhibao.testkit.stack;

import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.StackAddress;
import cn.zhibao.local.parts.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Gives a service under test its real PostgreSQL, Kafka and Keycloak.
/// Arguments: `database` (the service's database, made empty), `keycloak` (`true` to sign users in for real;
/// otherwise the service's own check of tokens is off and tests name the user themselves).
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private Optional<String> database = Optional.empty();
    private boolean keycloak;

    @Override
    public void init(Map<String, String> arguments) {
        database = Optional.ofNullable(arguments.get("database"));
        keycloak = Boolean.parseBoolean(arguments.getOrDefault("keycloak", "false"));
    }

    @Override
    public Map<String, String> start() {
        StackAddress stack = RunningStack.find(keycloak);
        database.ifPresent(name -> stack.databases().recreate(name));
        Topics.recreate(stack.bootstrapServers());
        return settings(stack);
    }

    /// Past every guard, for tests that look at what a service left in its database or spoil it on purpose.
    public static Connection superuser(String database) throws SQLException {
        return RunningStack.address().databases().connect(database);
    }

    /// The stack outlives the class: the next one finds it running. It ends with the test run.
    @Override
    public void stop() {}

    private Map<String, String> settings(StackAddress stack) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DB_HOST", stack.databases().host());
        settings.put("DB_PORT", Integer.toString(stack.databases().port()));
        settings.put("DB_APP_PASSWORD", Databases.LOCAL_PASSWORD);
        settings.put("DB_OWNER_PASSWORD", Databases.LOCAL_PASSWORD);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers());
        settings.put("kafka.bootstrap.servers", stack.bootstrapServers());
        settings.put("quarkus.devservices.enabled", "false");
        if (keycloak) {
            settings.put("OIDC_ISSUER", stack.issuer().orElseThrow());
        } else {
            settings.put("OIDC_ISSUER", "http://localhost:9/realms/none");
            settings.put("quarkus.oidc.tenant-enabled", "false");
        }
        return settings;
    }
}
