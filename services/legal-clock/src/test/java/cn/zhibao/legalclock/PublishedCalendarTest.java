package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped calendar, day by day, against a collection of the same notices that others keep.
/// Runs only where that collection lies beside the project.
@EnabledIf("collectionIsThere")
class PublishedCalendarTest {

    private static final Pattern ENTRY =
            Pattern.compile("\"date\":\\s*\"(\\d{4}-\\d\\d-\\d\\d)\",\\s*\"isOffDay\":\\s*(true|false)");

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void agreesOnEveryDayOfTheYear(int year) throws IOException {
        Map<LocalDate, Boolean> off = published(year);
        off.putAll(published(year + 1));
        WorkingDays calendar = WorkingDays.official();

        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .allSatisfy(date -> assertThat(calendar.isWorking(date))
                        .as("%s", date)
                        .isEqualTo(!off.getOrDefault(date, WorkingDays.isWeekend(date))));
    }

    private static Map<LocalDate, Boolean> published(int year) throws IOException {
        var off = new TreeMap<LocalDate, Boolean>();
        Matcher entry = ENTRY.matcher(Files.readString(collection().resolve(year + ".json")));
        while (entry.find()) {
            off.put(LocalDate.parse(entry.group(1)), Boolean.valueOf(entry.group(2)));
        }
        return off;
    }

    static boolean collectionIsThere() {
        return Files.isRegularFile(collection().resolve("2026.json"));
    }

    private static Path collection() {
        return Path.of(System.getProperty("zhibao.root", "../.."), "../shared/data/calendar");
    }
}
