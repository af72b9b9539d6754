package cn.zhibao.local.parts;

/// Told what is being done while somebody waits.
@FunctionalInterface
public interface Progress {

    void say(String line);
}
