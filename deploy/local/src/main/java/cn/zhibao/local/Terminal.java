package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import cn.zhibao.local.parts.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a person sees: plain lines with the seconds since the command began.
final class Terminal {

    private static final long BEGAN = System.nanoTime();

    private Terminal() {}

    static Progress progress() {
        return line -> say(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), line));
    }

    static double seconds() {
        return (System.nanoTime() - BEGAN) / 1e9;
    }

    static synchronized void say(String line) {
        System.out.println(line);
    }

    /// A command that shares our terminal.
    static int run(List<String> command, Path folder, Map<String, String> environment) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException refused) {
            throw new PartFailure("cannot run " + command.getFirst() + ": " + refused.getMessage(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted", interrupted);
        }
    }
}
