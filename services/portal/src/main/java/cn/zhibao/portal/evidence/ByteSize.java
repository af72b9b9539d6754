package cn.zhibao.portal.evidence;

/// The size of a file as people read it.
public final class ByteSize {

    private static final int STEP = 1024;

    private ByteSize() {}

    public static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        var kilobytes = (double) bytes / STEP;
        return kilobytes < STEP ? "%.1f KB".formatted(kilobytes) : "%.1f MB".formatted(kilobytes / STEP);
    }
}
