package cn.zhibao.journey;

import java.util.Set;
import java.util.TreeSet;

/// Somebody in the realm: roles and the region prefixes granted to the office. Nobody at all has neither.
record Person(String user, Set<String> roles, Set<String> regions) implements Comparable<Person> {

    /// A request without a token.
    static final Person NOBODY = new Person("", Set.of(), Set.of());

    /// The user of the realm file who holds this role in the demo office, and no other.
    static Person demo(String role) {
        return new Person(role, Set.of(role), Set.of("371071"));
    }

    boolean isNobody() {
        return user.isEmpty();
    }

    /// How much there is to say about this person; the least is the clearest example.
    int size() {
        return roles.size() + regions.size();
    }

    @Override
    public int compareTo(Person other) {
        return size() == other.size() ? user.compareTo(other.user) : Integer.compare(size(), other.size());
    }

    @Override
    public String toString() {
        return isNobody() ? "nobody" : user + " " + new TreeSet<>(roles) + " in " + new TreeSet<>(regions);
    }
}
