package cn.zhibao.legalclock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads notices from their plain text form, explained at the head of `calendar.txt`.
final class Notices {

    /// An editor may put it before the first line of a file.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Notices() {}

    static List<Notice> read(List<String> lines) {
        return read(lines, Integer.MAX_VALUE);
    }

    /// A text that holds one notice and says what is given off.
    static Notice readOne(List<String> lines) {
        var notices = read(lines, 1);
        if (notices.isEmpty()) {
            throw new NoticeFault("没有通知", "there is no notice in it").at(Math.max(1, lines.size()));
        }
        var notice = notices.getFirst();
        if (notice.stretches().stream().noneMatch(Notice.Stretch::off)) {
            throw new NoticeFault("通知没有列出任何放假日期", "the notice gives no day off").at(lines.size());
        }
        return notice;
    }

    private static List<Notice> read(List<String> lines, int most) {
        var notices = new ArrayList<Notice>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(BYTE_ORDER_MARK, "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    add(line.split("\\s*\\|\\s*", -1), notices, most);
                } catch (NoticeFault fault) {
                    throw fault.at(i + 1);
                }
            }
        }
        return List.copyOf(notices);
    }

    private static void add(String[] field, List<Notice> notices, int most) {
        if (field.length != 5) {
            throw new NoticeFault("应有五栏，现有" + field.length + "栏", "five fields wanted, found " + field.length);
        }
        switch (field[0]) {
            case "notice" -> begin(field, notices, most);
            case "off", "work" -> extendLast(field, notices);
            default ->
                throw new NoticeFault(
                        "首栏应为notice、off或work，不是" + field[0], "notice, off or work wanted, found " + field[0]);
        }
    }

    private static void begin(String[] field, List<Notice> notices, int most) {
        if (notices.size() == most) {
            throw new NoticeFault("只能有一个通知", "a second notice begins here");
        }
        notices.add(new Notice(year(field[1]), field[2], day(field[3]), field[4], List.of()));
    }

    private static void extendLast(String[] field, List<Notice> notices) {
        if (notices.isEmpty()) {
            throw new NoticeFault("日期之前应有通知", "days without a notice that arranges them");
        }
        Notice notice = notices.removeLast();
        var stretches = new ArrayList<>(notice.stretches());
        stretches.add(new Notice.Stretch(
                day(field[1]), day(field[2]), field[0].equals("off"), new Wording(field[3], field[4])));
        notices.add(new Notice(notice.year(), notice.number(), notice.issued(), notice.address(), stretches));
    }

    private static int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new NoticeFault("年份应如2027，不是" + text, "a year such as 2027 wanted, found " + text);
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new NoticeFault("日期应如2027-01-01，不是" + text, "a day such as 2027-01-01 wanted, found " + text);
        }
    }
}
