package cn.zhibao.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Short commands run to their end.
public final class Shell {

    private Shell() {}

    static String run(List<String> command) {
        return run(command, Map.of(), Path.of("/"));
    }

    static String run(List<String> command, Map<String, String> environment, Path folder) {
        try {
            Process process = begin(command, environment, folder);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new PartFailure(command.getFirst() + " ended with code " + code + ":\n" + output.strip());
            }
            return output;
        } catch (IOException refused) {
            throw new PartFailure("cannot run " + command.getFirst() + ": " + refused.getMessage(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while running " + command.getFirst(), interrupted);
        }
    }

    /// What the command printed, or nothing when it is not here or failed.
    public static Optional<String> output(List<String> command) {
        try {
            return Optional.of(run(command));
        } catch (PartFailure refused) {
            return Optional.empty();
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            run(command);
            return true;
        } catch (PartFailure refused) {
            return false;
        }
    }

    private static Process begin(List<String> command, Map<String, String> environment, Path folder)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
