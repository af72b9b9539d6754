package cn.zhibao.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How Java programs are run here: the same JDK as ours, a small heap, the collector that costs least on two cores.
public final class Java {

    private Java() {}

    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static List<String> thrifty(int heapMegabytes) {
        List<String> command = new ArrayList<>(List.of(
                program(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 25) {
            command.add("-XX:+UseCompactObjectHeaders");
        }
        return List.copyOf(command);
    }
}
