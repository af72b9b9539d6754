package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.workbook.RowJudge;
import cn.zhibao.caseintake.workbook.RowMatter;
import cn.zhibao.caseintake.workbook.WorkbookColumn;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Problems;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row of a workbook, read as the body of `POST /cases` and held to its rules, all at once.
@ApplicationScoped
class WorkbookRowRequest implements RowJudge {

    private static final Pattern PARTY = Pattern.compile("parties\\[(\\d+)]\\.(\\w+)");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,2})?");

    private final Validator validator;

    WorkbookRowRequest(Validator validator) {
        this.validator = validator;
    }

    @Override
    public Judgement judge(Map<WorkbookColumn, String> cells, Actor actor, Instant at) {
        var row = new Row(cells, new Call(actor, UUID.randomUUID(), null, at));
        var matter = row.matter();
        return row.faults.isEmpty() ? new Judgement(matter, List.of()) : new Judgement(Optional.empty(), row.faults);
    }

    /// One row and what was found wrong in it.
    private final class Row {

        private final Map<WorkbookColumn, String> cells;
        private final Call call;
        private final List<FieldFault> faults = new ArrayList<>();

        Row(Map<WorkbookColumn, String> cells, Call call) {
            this.cells = cells;
            this.call = call;
        }

        /// What is missing is for the validator to say, as it is of a body.
        @SuppressWarnings("NullAway")
        Optional<RowMatter> matter() {
            var right = code(WorkbookColumn.RIGHT, RightKind.class);
            var request = new RegisterCaseRequest(
                    text(WorkbookColumn.REGION),
                    code(WorkbookColumn.SOURCE, SourceKind.class),
                    code(WorkbookColumn.CHANNEL, Channel.class),
                    right,
                    text(WorkbookColumn.RIGHT_NUMBER),
                    text(WorkbookColumn.TITLE),
                    day(WorkbookColumn.RECEIVED_ON),
                    null,
                    allegation(),
                    named(),
                    null,
                    null,
                    text(WorkbookColumn.SOURCE_NUMBER),
                    text(WorkbookColumn.SENDER),
                    true);
            addUnlessKnown(Problems.faults(validator.validate(request)));
            hear(() -> request.day(call));
            if (right != null) {
                hear(request::number);
            }
            hear(request::named);
            hear(() -> request.alleged().demandDays("", Now.dayOf(call.at())));
            hear(request::brought);
            demandNoReporter();
            demandOwnRegion(text(WorkbookColumn.REGION));
            return faults.isEmpty()
                    ? Optional.of(
                            new RowMatter(request.command(call), request.brought(), request.named(), request.alleged()))
                    : Optional.empty();
        }

        /// The complainant first, then the respondent, as far as the row says anything of them.
        private List<NamePartyRequest> named() {
            var kind = code(WorkbookColumn.COMPLAINANT_KIND, PartyKind.class);
            var complainant = new NamePartyRequest(
                    PartyRole.COMPLAINANT,
                    null,
                    kind == null ? PartyKind.PERSON : kind,
                    text(WorkbookColumn.COMPLAINANT),
                    null,
                    null,
                    text(WorkbookColumn.COMPLAINANT_PHONE));
            var other = code(WorkbookColumn.RESPONDENT_KIND, PartyKind.class);
            var respondent = new NamePartyRequest(
                    PartyRole.RESPONDENT,
                    null,
                    other == null ? PartyKind.ORGANISATION : other,
                    text(WorkbookColumn.RESPONDENT),
                    text(WorkbookColumn.RESPONDENT_CODE),
                    text(WorkbookColumn.RESPONDENT_ADDRESS),
                    null);
            var named = new ArrayList<NamePartyRequest>();
            if (isSaid(WorkbookColumn.COMPLAINANT, WorkbookColumn.COMPLAINANT_PHONE)) {
                named.add(complainant);
            }
            if (isSaid(WorkbookColumn.RESPONDENT, WorkbookColumn.RESPONDENT_CODE, WorkbookColumn.RESPONDENT_ADDRESS)) {
                named.add(respondent);
            }
            return named;
        }

        private AllegationRequest allegation() {
            return new AllegationRequest(
                    text(WorkbookColumn.ACT),
                    text(WorkbookColumn.GOODS),
                    amount(),
                    text(WorkbookColumn.PLACE),
                    text(WorkbookColumn.LINK),
                    day(WorkbookColumn.BEGAN),
                    day(WorkbookColumn.ENDED));
        }

        private boolean isSaid(WorkbookColumn... columns) {
            return Arrays.stream(columns).anyMatch(column -> !text(column).isEmpty());
        }

        private void demandNoReporter() {
            if (text(WorkbookColumn.SOURCE).equals(SourceKind.REPORT.name())
                    && isSaid(WorkbookColumn.COMPLAINANT, WorkbookColumn.COMPLAINANT_PHONE)) {
                fault(
                        WorkbookColumn.COMPLAINANT,
                        "举报人身份不从表格导入，请登记后在案件中密封登记",
                        "a reporter travels in no file; seal the identity in the case once it is registered");
            }
        }

        /// The column in which a field of the body stands.
        private String columnOf(String field) {
            var party = PARTY.matcher(field);
            if (!party.matches()) {
                return field.replaceFirst("^allegation\\.", "");
            }
            var isComplainant =
                    party.group(1).equals("0") && isSaid(WorkbookColumn.COMPLAINANT, WorkbookColumn.COMPLAINANT_PHONE);
            var column = switch (party.group(2)) {
                case "phone" -> WorkbookColumn.COMPLAINANT_PHONE;
                case "kind" -> isComplainant ? WorkbookColumn.COMPLAINANT_KIND : WorkbookColumn.RESPONDENT_KIND;
                case "creditCode" -> WorkbookColumn.RESPONDENT_CODE;
                case "address" -> WorkbookColumn.RESPONDENT_ADDRESS;
                default -> isComplainant ? WorkbookColumn.COMPLAINANT : WorkbookColumn.RESPONDENT;
            };
            return column.field();
        }

        private String text(WorkbookColumn column) {
            return cells.getOrDefault(column, "");
        }

        private <E extends Enum<E>> @Nullable E code(WorkbookColumn column, Class<E> codes) {
            var code = text(column);
            var found = Arrays.stream(codes.getEnumConstants())
                    .filter(one -> one.name().equals(code))
                    .findFirst();
            if (found.isEmpty() && !code.isEmpty()) {
                fault(
                        column,
                        "只能是 " + String.join("、", column.choices()),
                        "must be one of " + String.join("、", column.choices()));
            }
            return found.orElse(null);
        }

        private @Nullable BigDecimal amount() {
            var amount = text(WorkbookColumn.VALUE);
            if (!amount.isEmpty() && !AMOUNT.matcher(amount).matches()) {
                fault(WorkbookColumn.VALUE, "应是以元为单位的金额，如 1200.50", "must be an amount of yuan, such as 1200.50");
                return null;
            }
            return amount.isEmpty() ? null : new BigDecimal(amount);
        }

        private @Nullable LocalDate day(WorkbookColumn column) {
            var day = text(column);
            try {
                return day.isEmpty() ? null : LocalDate.parse(day);
            } catch (DateTimeParseException none) {
                fault(column, "不是存在的日期，应如 2026-11-22", "is no date that exists; write it as 2026-11-22");
                return null;
            }
        }

        private void demandOwnRegion(String region) {
            if (RegionCode.isValid(region) && !call.jurisdiction().covers(RegionCode.of(region))) {
                fault(WorkbookColumn.REGION, "不在您的辖区", "lies outside your jurisdiction");
            }
        }

        private void hear(Runnable rule) {
            try {
                rule.run();
            } catch (Refused refused) {
                addUnlessKnown(refused.faults());
            }
        }

        /// A cell that cannot be read is not missing besides.
        private void addUnlessKnown(List<FieldFault> more) {
            var known = faults.stream().map(FieldFault::field).toList();
            more.stream()
                    .map(fault -> new FieldFault(columnOf(fault.field()), fault.message(), fault.messageEn()))
                    .filter(fault -> !known.contains(fault.field()))
                    .forEach(faults::add);
        }

        private void fault(WorkbookColumn column, String message, String messageEn) {
            faults.add(new FieldFault(column.field(), message, messageEn));
        }
    }
}
