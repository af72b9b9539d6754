package cn.zhibao.legalclock;

import java.time.LocalDate;

/// One day of the working calendar, with the reason it is what it is and the document that says so.
public record Day(LocalDate date, DayKind kind, Wording reason, String source) {

    public boolean isWorking() {
        return kind.isWorking();
    }

    public boolean isOfficial() {
        return kind.isOfficial();
    }
}
