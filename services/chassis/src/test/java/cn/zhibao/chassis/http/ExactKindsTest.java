package cn.zhibao.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.problem.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactKindsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new ExactKinds().customize(JSON);
    }

    private record Body(
            String text,
            LocalDate day,
            LocalTime time,
            Role role,
            boolean yes,
            Integer whole,
            long size,
            BigDecimal amount,
            List<Integer> classes) {}

    @Test
    void takesEverythingForWhatItIs() throws JsonProcessingException {
        assertThat(JSON.readValue("""
                {"text": "7", "day": "2026-11-20", "time": "09:30", "role": "OFFICER", "yes": true, "whole": 7,
                 "size": 7, "amount": 7, "classes": [7]}""", Body.class))
                .isEqualTo(new Body(
                        "7",
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        Role.OFFICER,
                        true,
                        7,
                        7,
                        BigDecimal.valueOf(7),
                        List.of(7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | 7 | 应是文字，写在引号里",
                "text | 7.5 | 应是文字，写在引号里",
                "text | true | 应是文字，写在引号里",
                "day | 20400 | 不是存在的日期，应如 2026-11-22",
                "day | 20261120 | 不是存在的日期，应如 2026-11-22",
                "day | \"2026-02-30\" | 不是存在的日期，应如 2026-11-22",
                "time | 930 | 不是存在的时刻，应如 09:30",
                "time | \"24:30\" | 不是存在的时刻，应如 09:30",
                "yes | \"true\" | 应是 true 或者 false",
                "yes | 1 | 应是 true 或者 false",
                "whole | \"7\" | 应是整数",
                "whole | 7.9 | 应是整数",
                "whole | true | 应是整数",
                "size | \"7\" | 应是整数",
                "amount | \"7\" | 应是数",
                "amount | true | 应是数"
            })
    void makesNothingOfAnotherKind(String field, String value, String said) {
        assertThatThrownBy(() -> JSON.readValue("{\"" + field + "\": " + value + "}", Body.class))
                .asInstanceOf(type(JsonProcessingException.class))
                .satisfies(refused -> assertThat(errors(refused)).contains(field, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"1\"", "true", "1.0"})
    void makesNoCodeOfItsPlace(String value) {
        assertThatThrownBy(() -> JSON.readValue("{\"role\": " + value + "}", Body.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void namesThePlaceInAList() {
        assertThatThrownBy(() -> JSON.readValue("{\"classes\": [1, 2.5]}", Body.class))
                .asInstanceOf(type(InvalidFormatException.class))
                .satisfies(refused -> assertThat(errors(refused)).contains("classes[1]"));
    }

    private static String errors(JsonProcessingException refused) {
        return String.valueOf(Problems.of(refused).getParameters().get("errors"));
    }
}
