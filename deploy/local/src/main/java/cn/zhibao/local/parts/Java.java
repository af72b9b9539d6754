package cn.zhibao.local.parts;

import java.nio.file.Path;
import java.util.List;

/// How Java programs are run here: the same JDK as ours, a small heap, the collector that costs least on two cores.
public final class Java {

    private Java() {}

    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static List<String> thrifty(int heapMegabytes) {
        return List.of(
                program(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
    }
}
