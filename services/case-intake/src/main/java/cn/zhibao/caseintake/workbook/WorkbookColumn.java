package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the template, in its order: what a registration takes. Who reports is not among them: a reporter is
/// sealed in the case and travels in no file.
public enum WorkbookColumn {
    REGION("region", "管辖区域", "region", true, Kind.CODE, "六位行政区划代码，须在本单位辖区内。", "371071"),
    SOURCE("source", "来源", "source", true, Kind.SOURCE, "从下拉列表中选择。", "举报"),
    CHANNEL("channel", "来源渠道", "channel", false, Kind.CHANNEL, "从下拉列表中选择，不清楚可不填。", "电话、热线"),
    SOURCE_NUMBER(
            "sourceNumber",
            "来文号或工单号",
            "number the sender gave it",
            false,
            Kind.CODE,
            "如12345、12315工单号，来函文号；填写时须同时选择来源渠道。",
            "12345-20261120-0007"),
    SENDER("sender", "来文单位", "office that sent it", false, Kind.TEXT, "只写单位，投诉、举报的不填；填写时须同时选择来源渠道。", ""),
    RIGHT("right", "权利类型", "right", true, Kind.RIGHT, "从下拉列表中选择。", "专利"),
    RIGHT_NUMBER("rightNumber", "权利编号", "right number", false, Kind.CODE, "专利号会核对校验位；商标填注册号。", "ZL200310102344.5"),
    TITLE("title", "案件名称", "title", true, Kind.TEXT, "写明涉及的权利和行为，不要写公民身份号码等个人信息。", "涉嫌假冒专利"),
    RECEIVED_ON("receivedOn", "收到日期", "received on", false, Kind.DAY, "如 2026-11-22，不填就是登记当天。", "2026-11-20"),
    COMPLAINANT("complainant", "投诉人", "complainant", false, Kind.TEXT, "姓名或名称。来源是举报的不要填写，举报人在案件中密封登记。", ""),
    COMPLAINANT_KIND("complainantKind", "投诉人类型", "complainant is", false, Kind.PARTY, "从下拉列表中选择，不填就是个人。", ""),
    COMPLAINANT_PHONE("complainantPhone", "投诉人电话", "complainant's phone", false, Kind.CODE, "只填一个号码。", ""),
    RESPONDENT("respondent", "被投诉举报人", "respondent", false, Kind.TEXT, "单位或个体工商户的名称，写全称；个人的写姓名，并选择类型。", "高区某办公耗材商行"),
    RESPONDENT_KIND("respondentKind", "被投诉举报人类型", "respondent is", false, Kind.PARTY, "从下拉列表中选择，不填就是单位。", ""),
    RESPONDENT_CODE(
            "respondentCode",
            "统一社会信用代码",
            "respondent's credit code",
            false,
            Kind.CODE,
            "被投诉举报人的十八位代码，会核对校验位；同一代码只能对应一个名称。",
            ""),
    RESPONDENT_ADDRESS("respondentAddress", "被投诉举报人地址", "respondent's address", false, Kind.TEXT, "经营地址。", "火炬路88号"),
    ACT("act", "涉嫌行为", "act alleged", false, Kind.TEXT, "一两句话，不写投诉举报人。", "销售冒用他人专利号的硒鼓"),
    GOODS("goods", "涉案商品", "goods", false, Kind.TEXT, "制造、销售或许诺销售的商品。", "打印机硒鼓"),
    VALUE("value", "货值金额（元）", "value in yuan", false, Kind.AMOUNT, "以元为单位，最多两位小数。", "1200.50"),
    PLACE("place", "发生地点", "place", false, Kind.TEXT, "实施行为的地址。", "火炬路88号"),
    LINK("link", "平台链接", "link", false, Kind.TEXT, "商品页的完整网址。", ""),
    BEGAN("began", "行为开始日期", "began on", false, Kind.DAY, "如 2026-11-02，不能晚于今天。", ""),
    ENDED("ended", "行为结束日期", "ended on", false, Kind.DAY, "仍在继续的不填。", "");

    private final String field;
    private final String zh;
    private final String en;
    private final boolean required;
    private final Kind kind;
    private final String help;
    private final String sample;

    WorkbookColumn(String field, String zh, String en, boolean required, Kind kind, String help, String sample) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.required = required;
        this.kind = kind;
        this.help = help;
        this.sample = sample;
    }

    /// One of the words a cell may hold: its code, and how people write it.
    private record Choice(String code, String zh, String en) {}

    /// What a cell of the column holds.
    private enum Kind {
        TEXT,
        CODE,
        DAY,
        AMOUNT,
        SOURCE(SourceKind.values(), SourceKind::zh, SourceKind::en),
        CHANNEL(Channel.values(), Channel::zh, Channel::en),
        PARTY(PartyKind.values(), PartyKind::zh, PartyKind::en),
        RIGHT(RightKind.values(), RightKind::zh, RightKind::en);

        private final List<Choice> choices;

        Kind() {
            this.choices = List.of();
        }

        <E extends Enum<E>> Kind(E[] values, Function<E, String> zh, Function<E, String> en) {
            this.choices = Arrays.stream(values)
                    .map(value -> new Choice(value.name(), zh.apply(value), en.apply(value)))
                    .toList();
        }
    }

    /// The column of a header's cell, however it marks what is required.
    static Optional<WorkbookColumn> titled(String header) {
        var plain = CellText.plain(header).replace("*", "").strip();
        return Arrays.stream(values())
                .filter(column -> plain.equals(CellText.plain(column.zh))
                        || plain.equalsIgnoreCase(column.field)
                        || plain.equalsIgnoreCase(column.en))
                .findFirst();
    }

    /// The text of a cell in the form in which a registration takes it; as it was typed where that cannot be.
    String canonical(String typed) {
        return switch (kind) {
            case TEXT -> typed.strip();
            case CODE -> CellText.plain(typed);
            case DAY -> CellText.day(typed).map(LocalDate::toString).orElse(CellText.plain(typed));
            case AMOUNT -> CellText.amount(typed);
            case SOURCE, CHANNEL, PARTY, RIGHT -> {
                var plain = CellText.plain(typed);
                yield kind.choices.stream()
                        .filter(choice -> plain.equals(choice.zh())
                                || plain.equalsIgnoreCase(choice.en())
                                || plain.toUpperCase(Locale.ROOT).equals(choice.code()))
                        .findFirst()
                        .map(Choice::code)
                        .orElse(plain);
            }
        };
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    /// The words of the drop-down; empty where a cell is free.
    public List<String> choices() {
        return kind.choices.stream().map(Choice::zh).toList();
    }

    /// The name of the field in a registration.
    public String field() {
        return field;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    boolean isRequired() {
        return required;
    }

    String help() {
        return help;
    }

    String sample() {
        return sample;
    }
}
