package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A picture of a few medians side by side, each with a whisker from its least to its greatest round.
record BarChart(String title, List<Bar> bars) {

    private static final int WIDTH = 760;
    private static final int LEFT = 300;
    private static final int RIGHT = 110;
    private static final int TOP = 44;
    private static final int STEP = 34;

    /// One median.
    record Bar(String label, Spread spread) {}

    /// The same in words, for whoever cannot see the picture.
    String words() {
        return title + ": "
                + bars.stream()
                        .map(bar -> bar.label() + " " + Aim.plain(bar.spread().median()))
                        .collect(Collectors.joining("; "));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, svg());
    }

    String svg() {
        var height = TOP + STEP * bars.size() + 12;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="14">
                <title>%s</title>
                <rect width="%d" height="%d" fill="#ffffff"/>
                <text x="16" y="26" font-size="16" font-weight="bold" fill="#1b1f24">%s</text>
                """.formatted(WIDTH, height, escaped(words()), WIDTH, height, escaped(title)));
        var greatest =
                bars.stream().mapToDouble(bar -> bar.spread().greatest()).max().orElse(1);
        var pixels = (WIDTH - LEFT - RIGHT) / greatest;
        for (var i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), TOP + STEP * i, pixels, i == 0 ? "#0b5cad" : "#8aa4bd"));
        }
        return svg.append("</svg>\n").toString();
    }

    /// The first bar is ours and darker.
    private static String bar(Bar bar, int top, double pixels, String colour) {
        var spread = bar.spread();
        var middle = top + 11;
        var from = LEFT + spread.least() * pixels;
        var to = LEFT + spread.greatest() * pixels;
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" text-anchor="end" fill="#1b1f24">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="22" fill="%s"/>
                <path d="M%.1f %dH%.1fM%.1f %dv10M%.1f %dv10" stroke="#1b1f24" stroke-width="1.5" fill="none"/>
                <text x="%.1f" y="%d" fill="#1b1f24">%s</text>
                """,
                LEFT - 10,
                top + 16,
                escaped(bar.label()),
                LEFT,
                top,
                Math.max(1, spread.median() * pixels),
                colour,
                from,
                middle,
                to,
                from,
                middle - 5,
                to,
                middle - 5,
                to + 8,
                top + 16,
                Aim.plain(spread.median()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
