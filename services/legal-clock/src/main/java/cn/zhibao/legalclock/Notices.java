package cn.zhibao.legalclock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads notices from their plain text form, explained at the head of `calendar.txt`.
final class Notices {

    private Notices() {}

    static List<Notice> read(List<String> lines) {
        var notices = new ArrayList<Notice>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    add(line.split("\\s*\\|\\s*", -1), notices);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new IllegalArgumentException("calendar line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(notices);
    }

    private static void add(String[] field, List<Notice> notices) {
        if (field.length != 5) {
            throw new IllegalArgumentException("five fields wanted, found " + field.length);
        }
        switch (field[0]) {
            case "notice" ->
                notices.add(new Notice(
                        Integer.parseInt(field[1]), field[2], LocalDate.parse(field[3]), field[4], List.of()));
            case "off", "work" -> extendLast(field, notices);
            default -> throw new IllegalArgumentException("notice, off or work wanted, found " + field[0]);
        }
    }

    private static void extendLast(String[] field, List<Notice> notices) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("days without a notice that arranges them");
        }
        Notice notice = notices.removeLast();
        var stretches = new ArrayList<>(notice.stretches());
        stretches.add(new Notice.Stretch(
                LocalDate.parse(field[1]),
                LocalDate.parse(field[2]),
                field[0].equals("off"),
                new Wording(field[3], field[4])));
        notices.add(new Notice(notice.year(), notice.number(), notice.issued(), notice.address(), stretches));
    }
}
