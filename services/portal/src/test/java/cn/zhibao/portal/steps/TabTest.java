package cn.zhibao.portal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TabTest {

    @Test
    void startsAnOfficerWithWhatWaitsForAcceptance() {
        assertThat(Tab.chosen(person(Role.OFFICER), "")).contains(Tab.ACCEPT);
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

    private static Person person(Role role) {
        return new Person("王建国", Set.of(role), List.of(), "371071");
    }
}
