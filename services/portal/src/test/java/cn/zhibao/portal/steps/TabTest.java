package cn.zhibao.portal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TabTest {

    @Test
    void startsAnOfficerWithTheirOwnWorkAndAnApproverWithWhatNobodyHas() {
        assertThat(Tab.chosen(person(Role.OFFICER), "")).contains(Tab.MINE);
        assertThat(Tab.chosen(person(Role.APPROVER), "")).contains(Tab.CLAIM);
    }

    @Test
    void startsAMediatorWithWhatWaitsForConsent() {
        assertThat(Tab.chosen(person(Role.MEDIATOR), "")).contains(Tab.CONSENT);
    }

    @Test
    void doesNotOpenTheWorkOfAnotherRole() {
        assertThat(Tab.chosen(person(Role.CENTRE), "accept")).contains(Tab.CONSENT);
    }

    @Test
    void hasNoListForWhoeverHandlesNoCases() {
        assertThat(Tab.chosen(person(Role.DRAWER), "all")).isEmpty();
    }

    @Test
    void countsOnlyWhatWaits() {
        assertThat(Tab.AGREED.isCounted()).isFalse();
        assertThat(Tab.ACCEPT.isCounted()).isTrue();
    }

    @Test
    void sortsWorkThatTimeRunsAgainstByItsDueDay() {
        assertThat(Tab.VERIFY.order()).isEqualTo(Order.DUE);
        assertThat(Tab.ROUTE.order()).isEqualTo(Order.NEWEST);
        assertThat(Tab.values()).filteredOn(tab -> tab.order() == Order.DUE).allMatch(Tab::isTimed);
    }

    @Test
    void findsAnOrderByItsAddress() {
        assertThat(Order.of("due")).contains(Order.DUE);
        assertThat(Order.of("newest")).contains(Order.NEWEST);
        assertThat(Order.of("oldest")).isEmpty();
    }

    private static Person person(Role role) {
        return new Person("王建国", Set.of(role), List.of(), "371071", "officer");
    }
}
