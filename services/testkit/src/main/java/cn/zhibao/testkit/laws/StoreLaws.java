package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How state is kept and where time comes from: laws 7 and 8.
final class StoreLaws {

    private static final Set<String> CLOCK_OF_THE_OLD_DATES = Set.of(
            "java.lang.System.currentTimeMillis()", "java.util.Date.<init>()", "java.util.GregorianCalendar.<init>()");

    private StoreLaws() {}

    /// 7: whoever changes an aggregate asks it to, and gets the fact back; nobody else opens its repository.
    static ArchRule stateChangesFromWithin(Rooms rooms) {
        return classes().that(rooms.all()).should(new ArchCondition<>("keep their state to themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isEntity(type)) {
                    type.getFields().stream()
                            .filter(StoreLaws::isOpen)
                            .forEach(field -> events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName() + " is open to all")));
                    type.getMethods().stream()
                            .filter(StoreLaws::isPublicMutator)
                            .forEach(method -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " changes the entity and returns no fact")));
                }
                if (Rooms.endsWith(type, "Repository") && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is a public repository"));
                }
            }
        });
    }

    /// 8: `Now` of the floor reads the system clock; everybody else is told the time.
    static ArchRule nobodyReadsTheClock(DescribedPredicate<JavaClass> these) {
        return classes().that(these).should(new ArchCondition<>("be told the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(StoreLaws::readsTheClock)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        });
    }

    private static boolean isEntity(JavaClass type) {
        return Stream.of("Entity", "Embeddable", "MappedSuperclass")
                .anyMatch(annotation -> type.isAnnotatedWith("jakarta.persistence." + annotation));
    }

    private static boolean isOpen(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PUBLIC)
                && !field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isPublicMutator(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawReturnType().getName().equals("void")
                && method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getAccessType() == AccessType.SET
                                && access.getTargetOwner()
                                        .isAssignableFrom(method.getOwner().getName()));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String full = access.getTarget().getFullName();
        return CLOCK_OF_THE_OLD_DATES.contains(full)
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                || (owner.startsWith("java.time.") && name.equals("now") && !full.endsWith("(java.time.Clock)"))
                || (List.of("java.time.Clock", "java.time.InstantSource").contains(owner)
                        && (name.startsWith("system")
                                || (name.startsWith("tick") && !full.contains("(java.time.Clock"))));
    }
}
