package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Ports;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The services of the product and their places on a local machine.
enum Service {
    CASE_INTAKE("案件受理", 8081),
    MEDIATION("调解", 8082),
    ENFORCEMENT("执法办案", 8083),
    INSPECTION("双随机检查", 8084),
    STATISTICS("统计", 8085),
    PORTAL("门户", 8080);

    private final String chinese;
    private final int port;

    Service(String chinese, int port) {
        this.chinese = chinese;
        this.port = port;
    }

    static Service of(String label) {
        return Stream.of(values())
                .filter(service -> service.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new PartFailure("there is no service " + label));
    }

    /// As it is written everywhere else: `case-intake`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String chinese() {
        return chinese;
    }

    int port(Ports ports) {
        return port + ports.offset();
    }

    String url(Ports ports) {
        return "http://localhost:" + port(ports);
    }

    /// The variable under which the portal is told where this service answers.
    String urlVariable() {
        return name() + "_URL";
    }

    Path module(Path root) {
        return root.resolve("services").resolve(label());
    }

    Path jar(Path root) {
        return module(root).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// The service's own database; the portal has none.
    Optional<String> database() {
        return this == PORTAL ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
