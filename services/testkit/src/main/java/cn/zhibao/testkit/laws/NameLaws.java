package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/// What things are called and how packages present themselves: laws 9 and 11.
final class NameLaws {

    /// The only things that stand at an edge.
    private static final List<String> EDGE = List.of("Resource", "Request", "View", "Listener", "Relay", "Config");

    /// Names of things that stand in the front room or nowhere.
    private static final List<String> FRONT_ONLY = List.of("Service", "Repository", "Row");

    private static final List<String> SAY_NOTHING = List.of(
            "Impl",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Base",
            "Abstract",
            "Common",
            "Processor",
            "Dto",
            "DTO",
            "Controller",
            "Handler",
            "Factory",
            "Mapper",
            "Entity",
            "Bean",
            "Wrapper",
            "Event");

    private static final int FEWEST_TYPES = 3;

    private NameLaws() {}

    /// 9: a name says what a thing is in the business, and its suffix in which room it stands.
    static ArchRule namesSayWhatThingsAre(Rooms rooms) {
        return classes().that(rooms.all()).should(new ArchCondition<>("be named as the house style allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Rooms.isTopLevel(type)) {
                    faults(type, rooms.edge().test(type))
                            .forEach(fault ->
                                    events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault)));
                }
            }
        });
    }

    /// 11: each package has a door sign that rules out null, and is worth a door.
    static ArchRule packagesHaveDoorSigns() {
        return all(new AbstractClassesTransformer<JavaPackage>("packages") {
                    @Override
                    public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                        return classes.stream()
                                .map(JavaClass::getPackage)
                                .distinct()
                                .toList();
                    }
                })
                .should(new ArchCondition<>("have a door sign with @NullMarked and three types or more") {
                    @Override
                    public void check(JavaPackage room, ConditionEvents events) {
                        if (!room.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                            events.add(SimpleConditionEvent.violated(
                                    room, room.getName() + " has no package-info with @NullMarked"));
                        }
                        long types = room.getClasses().stream()
                                .filter(Rooms::isTopLevel)
                                .count();
                        if (types < FEWEST_TYPES) {
                            events.add(SimpleConditionEvent.violated(
                                    room, room.getName() + " holds " + types + " types; give them to a neighbour"));
                        }
                    }
                });
    }

    private static List<String> faults(JavaClass type, boolean atEdge) {
        String name = type.getSimpleName();
        var faults = new ArrayList<String>();
        SAY_NOTHING.stream()
                .filter(word -> name.endsWith(word) || name.startsWith(word))
                .forEach(word -> faults.add("says nothing with " + word));
        if (atEdge && EDGE.stream().noneMatch(name::endsWith)) {
            faults.add("stands at the edge and is none of " + EDGE);
        }
        if (!atEdge) {
            EDGE.subList(0, 4).stream()
                    .filter(name::endsWith)
                    .forEach(suffix -> faults.add("stands in the front room and is called " + suffix));
        } else {
            FRONT_ONLY.stream()
                    .filter(name::endsWith)
                    .forEach(suffix -> faults.add("stands at the edge and is called " + suffix));
        }
        return faults;
    }
}
