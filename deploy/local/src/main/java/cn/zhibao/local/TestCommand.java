package cn.zhibao.local;

import cn.zhibao.local.parts.PartStack;
import cn.zhibao.local.parts.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs the build with its tests, on one stack for all modules.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Build everything and run all tests against real parts. 运行全部测试。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all green", "other:what Maven ended with"})
final class TestCommand implements Callable<Integer> {

    @Option(names = "--fast", description = "Only the tests that need no database, broker or network.")
    private boolean fast;

    @Option(names = "--soak", description = "The fault scenarios in full length: hours instead of minutes.")
    private boolean soak;

    @Parameters(arity = "0..*", paramLabel = "MAVEN", description = "Further words for Maven, after --.")
    private List<String> further = new ArrayList<>();

    @Override
    public Integer call() {
        if (fast) {
            return maven(List.of("test"), Map.of());
        }
        Progress progress = Terminal.progress();
        PartStack stack = PartStack.throwaway(progress);
        try {
            stack.startData(true);
            stack.startKeycloak();
            Path file = stack.site().state().resolve("stack.properties");
            stack.address().withIssuer(stack.site().issuer()).write(file);
            List<String> words = soak ? List.of("-T1", "verify", "-Dsoak=true") : List.of("-T1", "verify");
            return maven(words, Map.of("ZHIBAO_TEST_STACK", file.toString()));
        } finally {
            stack.discard();
        }
    }

    private int maven(List<String> words, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B"));
        command.addAll(words);
        command.addAll(further);
        return Terminal.run(command, Main.root(), environment);
    }
}
