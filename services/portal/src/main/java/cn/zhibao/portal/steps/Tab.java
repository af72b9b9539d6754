package cn.zhibao.portal.steps;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.AUDITOR;
import static cn.zhibao.portal.Role.CENTRE;
import static cn.zhibao.portal.Role.INSPECTOR;
import static cn.zhibao.portal.Role.LEADER;
import static cn.zhibao.portal.Role.MEDIATOR;
import static cn.zhibao.portal.Role.OFFICER;
import static cn.zhibao.portal.Role.REVIEWER;
import static cn.zhibao.portal.Role.STATISTICIAN;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A worklist by who has the matter (工作列表), or by the stage at which it stands (工作环节), and the roles that find
/// their work there.
public enum Tab {
    MINE("mine", OFFICER),
    CLAIM("claim", OFFICER, APPROVER),
    HELD("held", OFFICER, APPROVER),
    RECENT("recent", OFFICER, APPROVER),
    ACCEPT("accept", OFFICER, APPROVER),
    ROUTE("route", OFFICER, APPROVER),
    VERIFY("verify", OFFICER, APPROVER),
    DECIDE("decide", OFFICER, APPROVER),
    CLOSE("close", OFFICER, APPROVER),
    CONSENT("consent", MEDIATOR, CENTRE),
    SESSION("session", MEDIATOR, CENTRE),
    AGREED("agreed", MEDIATOR, CENTRE),
    FAILED("failed", MEDIATOR, CENTRE),
    ALL("all", OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR);

    private final String code;
    private final Set<Role> roles;

    Tab(String code, Role... roles) {
        this.code = code;
        this.roles = Set.of(roles);
    }

    /// How it stands in addresses.
    public String code() {
        return code;
    }

    /// Whether work waits there, so that its number is of interest.
    public boolean isCounted() {
        return this != ALL && this != RECENT && this != AGREED && this != FAILED;
    }

    /// Whether clocks may run there, so that a list by due day can hold something.
    public boolean isTimed() {
        return this != RECENT && this != AGREED && this != FAILED;
    }

    /// Whether it goes by who has the matter, and not by its stage.
    public boolean isList() {
        return switch (this) {
            case MINE, CLAIM, HELD, RECENT, ALL -> true;
            case ACCEPT, ROUTE, VERIFY, DECIDE, CLOSE, CONSENT, SESSION, AGREED, FAILED -> false;
        };
    }

    /// Whether its matters stand in the register.
    public boolean isOfRegister() {
        return isList() || this == ACCEPT || this == ROUTE;
    }

    /// How its list is sorted unless somebody asks for another order.
    public Order order() {
        return switch (this) {
            case MINE, ACCEPT, VERIFY, DECIDE, SESSION -> Order.DUE;
            case CLAIM, HELD, RECENT, ROUTE, CLOSE, CONSENT, AGREED, FAILED, ALL -> Order.NEWEST;
        };
    }

    /// The stages of a person, in the order of the work.
    public static List<Tab> of(Person person) {
        return Arrays.stream(values()).filter(tab -> person.isAny(tab.roles)).toList();
    }

    /// The stage asked for where it is among the person's, else their first.
    public static Optional<Tab> chosen(Person person, String code) {
        var own = of(person);
        return own.stream()
                .filter(tab -> tab.code.equals(code))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }
}
