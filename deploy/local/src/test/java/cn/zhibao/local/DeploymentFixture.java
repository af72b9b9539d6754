package cn.zhibao.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/// The deployment files as a reader sees them: a tree of maps and lists, reached by a path such as
/// `spec.template.spec`.
final class DeploymentFixture {

    static final Path ROOT = Path.of(System.getProperty("zhibao.root"));

    private static final Set<String> FLOOR = Set.of("contracts", "legal-clock", "chassis", "testkit");
    private static final Pattern MODULE = Pattern.compile("<module>services/([a-z-]+)</module>");

    private DeploymentFixture() {}

    /// The services the build knows, without the modules they stand on.
    static Set<String> modules() {
        return MODULE.matcher(text("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !FLOOR.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A version of the root pom.
    static String version(String property) {
        var found = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(text("pom.xml"));
        if (!found.find()) {
            throw new AssertionError("no " + property + " in the root pom");
        }
        return found.group(1);
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The settings of a service; empty for a service that is no application yet.
    static Properties settings(String service) {
        return properties("services/" + service + "/src/main/resources/application.properties");
    }

    static Properties properties(String file) {
        var properties = new Properties();
        var path = ROOT.resolve(file);
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return properties;
    }

    static Object yaml(String file) {
        return new Yaml().load(text(file));
    }

    static Map<?, ?> composed(String service) {
        return map(at(yaml("docker-compose.yml"), "services", service));
    }

    /// Every object of one kind in the base of the cluster.
    static List<Object> cluster(String kind) {
        try (Stream<Path> files = Files.list(ROOT.resolve("k8s/base"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> ROOT.relativize(file).toString())
                    .flatMap(file ->
                            StreamSupport.stream(new Yaml().loadAll(text(file)).spliterator(), false))
                    .filter(object -> kind.equals(map(object).get("kind")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Object cluster(String kind, String name) {
        return cluster(kind).stream()
                .filter(object -> name.equals(at(object, "metadata", "name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in k8s/base"));
    }

    static Set<String> clusterNames(String kind) {
        return cluster(kind).stream()
                .map(object -> String.valueOf(at(object, "metadata", "name")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The one container of a service's pod.
    static Object container(String service) {
        return list(at(cluster("Deployment", service), "spec", "template", "spec", "containers"))
                .getFirst();
    }

    /// The environment of a container by name; a value that comes from elsewhere is the map that says from where.
    static Map<String, Object> clusterEnvironment(String service) {
        return list(at(container(service), "env")).stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(at(entry, "name")),
                        entry -> map(entry).containsKey("value") ? at(entry, "value") : at(entry, "valueFrom")));
    }

    static Object at(Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            Object next = step instanceof Integer index
                    ? list(here).get(index)
                    : map(here).get(step);
            if (next == null) {
                throw new AssertionError("nothing at " + step + " of " + List.of(path));
            }
            here = next;
        }
        return here;
    }

    static Map<?, ?> map(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map;
        }
        throw new AssertionError("no map: " + tree);
    }

    static List<?> list(Object tree) {
        if (tree instanceof List<?> list) {
            return list;
        }
        throw new AssertionError("no list: " + tree);
    }
}
