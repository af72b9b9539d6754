package cn.zhibao.local;

import static cn.zhibao.local.DeploymentFixture.at;
import static cn.zhibao.local.DeploymentFixture.cluster;
import static cn.zhibao.local.DeploymentFixture.clusterEnvironment;
import static cn.zhibao.local.DeploymentFixture.clusterNames;
import static cn.zhibao.local.DeploymentFixture.composed;
import static cn.zhibao.local.DeploymentFixture.container;
import static cn.zhibao.local.DeploymentFixture.list;
import static cn.zhibao.local.DeploymentFixture.map;
import static cn.zhibao.local.DeploymentFixture.modules;
import static cn.zhibao.local.DeploymentFixture.properties;
import static cn.zhibao.local.DeploymentFixture.settings;
import static cn.zhibao.local.DeploymentFixture.text;
import static cn.zhibao.local.DeploymentFixture.version;
import static cn.zhibao.local.DeploymentFixture.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.zhibao.local.parts.Databases;
import cn.zhibao.local.parts.Java;
import cn.zhibao.local.parts.Ports;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The system is described four times: by the local runner, the compose file, the cluster and the services themselves.
/// Here they must say the same.
class DeploymentFilesTest {

    private static final Ports PORTS = new Ports(0);
    private static final String PORTAL = "portal";
    /// Where one broker lies and how it finds itself differs from place to place.
    private static final Predicate<String> PLACE =
            key -> key.matches("process\\.roles|node\\.id|log\\.dirs|controller\\..*|.*listener.*");

    @Test
    void runsEveryServiceEverywhere() {
        var services = Stream.of(Service.values()).map(Service::label).toList();
        var compose = map(at(yaml("docker-compose.yml"), "services")).entrySet().stream()
                .filter(entry -> map(entry.getValue()).containsKey("build"))
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();

        assertThat(modules()).containsExactlyInAnyOrderElementsOf(services);
        assertThat(compose).containsExactlyInAnyOrderElementsOf(services);
        assertThat(clusterNames("Deployment")).containsAll(services).hasSize(services.size() + 1);
        assertThat(clusterNames("Service")).containsExactlyInAnyOrderElementsOf(services);
    }

    @ParameterizedTest
    @EnumSource
    void givesAServiceOnePort(Service service) {
        var name = service.label();
        var port = Integer.toString(service.port(PORTS));

        assertThat(at(composed(name), "environment", "QUARKUS_HTTP_PORT")).isEqualTo(port);
        assertThat(at(composed(name), "ports")).hasToString("[127.0.0.1:" + port + ":" + port + "]");
        assertThat(clusterEnvironment(name)).containsEntry("QUARKUS_HTTP_PORT", port);
        assertThat(at(container(name), "ports", 0, "containerPort")).hasToString(port);
        assertThat(at(cluster("Service", name), "spec", "ports", 0, "port")).hasToString(port);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheServiceItself(Service service) {
        var own = settings(service.label());
        if (own.isEmpty()) {
            abort(service.label() + " is no application yet");
        }

        assertThat(own.getProperty("quarkus.http.port", "8080")).isEqualTo(Integer.toString(service.port(PORTS)));
        assertThat(Optional.ofNullable(own.getProperty("zhibao.database"))).isEqualTo(service.database());
        assertThat(topics().keySet()).containsAll(topicsOf(own));
    }

    @Test
    void putsThePartsWhereTheRunnerPutsThem() {
        assertThat(at(composed("postgres"), "ports", 0)).hasToString("127.0.0.1:" + PORTS.postgres() + ":5432");
        assertThat(at(composed("kafka"), "ports", 0)).hasToString("127.0.0.1:" + PORTS.kafka() + ":19092");
        assertThat(at(composed("keycloak"), "ports", 0))
                .hasToString("127.0.0.1:" + PORTS.keycloak() + ":" + PORTS.keycloak());
        assertThat(at(composed(PORTAL), "ports", 0)).asString().startsWith("127.0.0.1:" + PORTS.portal() + ":");
        assertThat(at(cluster("Keycloak", "keycloak"), "spec", "http", "httpPort"))
                .isEqualTo(PORTS.keycloak());
        assertThat(at(cluster("Kafka", "zhibao"), "spec", "kafka", "listeners", 0, "port"))
                .isEqualTo(PORTS.kafka());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    void letsAServiceIntoItsOwnDatabaseOnly(Service service) {
        var environment = clusterEnvironment(service.label());
        var database = service.database().orElseThrow();

        assertThat(at(environment, "DB_APP_PASSWORD", "secretKeyRef", "key")).isEqualTo(database + "_app");
        assertThat(at(environment, "DB_OWNER_PASSWORD", "secretKeyRef", "key")).isEqualTo(database + "_owner");
    }

    @Test
    void knowsThePasswordOfEveryRole() {
        var roles = Databases.names().stream()
                .flatMap(name -> Stream.of(name + "_owner", name + "_app"))
                .toList();
        var generated = list(at(yaml("k8s/overlays/dev/kustomization.yaml"), "secretGenerator", 0, "literals")).stream()
                .map(literal -> String.valueOf(literal).replaceAll("=.*", ""))
                .toList();
        var template = text("k8s/overlays/prod/secrets.template.yaml");

        assertThat(generated).containsExactlyInAnyOrderElementsOf(roles);
        assertThat(roles).allMatch(role -> template.contains(role + ": \"\""));
        assertThat(Databases.names())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Service.values())
                                        .map(Service::database)
                                        .flatMap(Optional::stream),
                                Stream.of("keycloak"))
                        .toList());
    }

    @Test
    void cutsEveryTopicIntoTheSameLanes() {
        var cluster = cluster("KafkaTopic").stream()
                .collect(Collectors.toMap(
                        topic -> String.valueOf(at(topic, "metadata", "name")),
                        topic -> at(topic, "spec", "partitions") + " " + at(topic, "spec", "config", "retention.ms")));

        assertThat(cluster).isEqualTo(topics());
        assertThat(topics().values().stream().map(line -> line.split(" ")[0])).containsOnly("12");
    }

    @Test
    void setsTheBrokerAsTheRunnerDoes() {
        var compose = map(at(composed("kafka"), "environment"));
        var broker = properties("deploy/kafka/server.properties");
        var expected = new TreeMap<String, String>();
        broker.stringPropertyNames().stream()
                .filter(PLACE.negate())
                .forEach(key -> expected.put(
                        "KAFKA_" + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), broker.getProperty(key)));

        assertThat(expected).hasSizeGreaterThan(10);
        expected.forEach((name, value) -> assertThat(compose.get(name)).as(name).hasToString(value));
        assertThat(at(cluster("Kafka", "zhibao"), "spec", "kafka", "config", "auto.create.topics.enable"))
                .hasToString(broker.getProperty("auto.create.topics.enable"));
    }

    @Test
    void setsTheDatabaseAsTheRunnerDoes() {
        var conf = properties("deploy/postgres/zhibao.conf");
        var parameters = map(at(cluster("Cluster", "zhibao-db"), "spec", "postgresql", "parameters"));

        assertThat(conf).containsEntry("fsync", "on").containsEntry("synchronous_commit", "on");
        assertThat(parameters).hasSizeGreaterThan(10);
        parameters.forEach((name, value) -> assertThat(
                        conf.getProperty(String.valueOf(name)).replace("'", ""))
                .as(String.valueOf(name))
                .isEqualTo(String.valueOf(value)));
    }

    @Test
    void takesTheVersionsOfTheBuild() {
        var postgres = version("postgres.version").split("\\.")[0];

        assertThat(at(composed("kafka"), "image")).isEqualTo("apache/kafka:" + version("kafka.version"));
        assertThat(at(composed("topics"), "image")).isEqualTo("apache/kafka:" + version("kafka.version"));
        assertThat(at(composed("keycloak"), "image")).isEqualTo("keycloak/keycloak:" + version("keycloak.version"));
        assertThat(at(composed("postgres"), "image")).isEqualTo("postgres:" + postgres);
        assertThat(at(cluster("Cluster", "zhibao-db"), "spec", "imageCatalogRef", "major"))
                .hasToString(postgres);
    }

    @Test
    void runsJavaAsTheRunnerDoes() {
        var runner = text("deploy/local/src/main/java/cn/zhibao/local/ServicePart.java");
        var heap = Integer.parseInt(only(runner, "HEAP = (\\d+);"));
        var flags =
                new ArrayList<>(Java.thrifty(heap).subList(1, Java.thrifty(heap).size()));
        Pattern.compile("\"(-[^\"]{5,})\"").matcher(runner).results().forEach(found -> flags.add(found.group(1)));

        // The images run on JDK 25, which always has it; the runner takes it where the JDK has it.
        var compact = "-XX:+UseCompactObjectHeaders";
        flags.remove(compact);

        assertThat(flags).hasSizeGreaterThan(8);
        assertThat(text("deploy/images/Dockerfile").replace("\\\n", "").replace(compact + " ", ""))
                .contains(String.join(" ", flags));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    void showsThePortalEveryService(Service service) {
        var url = "http://" + service.label() + ":" + service.port(PORTS);

        assertThat(at(composed(PORTAL), "environment", service.urlVariable())).isEqualTo(url);
        assertThat(clusterEnvironment(PORTAL)).containsEntry(service.urlVariable(), url);
    }

    @Test
    void givesServicesTheEnvironmentTheRunnerGives() {
        var runner = text("deploy/local/src/main/java/cn/zhibao/local/ServicePart.java");
        var names = Pattern.compile("put\\(\"([A-Z_]+)\"")
                .matcher(runner)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.endsWith("_HOST") || name.equals("DB_HOST"))
                .toList();
        var composed = new TreeSet<>(environment("mediation"));
        composed.addAll(environment(PORTAL));
        composed.addAll(environment("case-intake"));
        var cluster = new TreeSet<>(clusterEnvironment("mediation").keySet());
        cluster.addAll(clusterEnvironment(PORTAL).keySet());
        cluster.addAll(clusterEnvironment("case-intake").keySet());
        list(at(yaml("k8s/base/kustomization.yaml"), "configMapGenerator", 0, "literals"))
                .forEach(literal -> cluster.add(String.valueOf(literal).replaceAll("=.*", "")));

        assertThat(names).hasSizeGreaterThan(6);
        assertThat(composed).containsAll(names);
        assertThat(cluster).containsAll(names);
    }

    /// The cluster's realm is the realm file without what is for play, and the overlay for play adds exactly that
    /// again.
    @Test
    void importsOneRealmEverywhere() throws JsonProcessingException {
        var file = text("deploy/keycloak/zhibao-realm.json").replaceAll("\\$\\{([A-Z_]+):[^}]*}", "\\${$1}");
        var expected = new ObjectMapper().readValue(file, Map.class);
        @SuppressWarnings("unchecked")
        var realm = new TreeMap<String, Object>(
                (Map<String, Object>) at(cluster("KeycloakRealmImport", "zhibao"), "spec", "realm"));

        assertThat(realm).doesNotContainKeys("users", "groups");
        for (var change : list(yaml("k8s/overlays/dev/demo-realm.yaml"))) {
            var path = String.valueOf(at(change, "path")).replace("/spec/", "").split("/");
            if (path[0].equals("realm") && path.length == 2) {
                realm.put(path[1], at(change, "value"));
            } else if (path[0].equals("realm")) {
                var longer = new ArrayList<Object>(list(at(realm, path[1])));
                longer.add(at(change, "value"));
                realm.put(path[1], longer);
            }
        }

        assertThat(inNoOrder(realm)).isEqualTo(inNoOrder(expected));
    }

    private static Set<String> environment(String service) {
        return map(at(composed(service), "environment")).keySet().stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /// The topic a service writes and those it hears.
    private static Set<String> topicsOf(Properties settings) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.equals("zhibao.topic") || key.matches("mp\\.messaging\\.incoming\\..*\\.topic"))
                .map(settings::getProperty)
                .collect(Collectors.toSet());
    }

    private static String only(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /// Topics by name, as "partitions retention".
    private static Map<String, String> topics() {
        return text("deploy/kafka/topics.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> cells[1] + " "
                                + Duration.ofDays(Long.parseLong(cells[2])).toMillis()));
    }

    /// Lists of objects as sets, because the overlay can only append.
    private static Object inNoOrder(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, value) -> sorted.put(String.valueOf(key), inNoOrder(value)));
                yield sorted;
            }
            case List<?> list ->
                list.stream().map(DeploymentFilesTest::inNoOrder).collect(Collectors.toSet());
            default -> tree;
        };
    }
}
