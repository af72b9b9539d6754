package cn.zhibao.local.parts;

/// The data files of deploy/ and the versions the build chose, for whoever starts the same parts another way.
public final class DataFiles {

    private DataFiles() {}

    public static String text(String name) {
        return Artifacts.text(name);
    }

    public static String kafkaVersion() {
        return Artifacts.version("kafka_2.13-");
    }

    public static String keycloakVersion() {
        return Artifacts.version("keycloak-quarkus-dist-");
    }
}
