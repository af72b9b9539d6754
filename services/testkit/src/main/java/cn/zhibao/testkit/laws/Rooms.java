package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// The plan of one service: the front room with the business in it, the edge behind it.
record Rooms(String service) {

    /// What a class of the front room is called when it is no fact but waits, stores or is configured.
    private static final List<String> NO_FACTS = List.of("Service", "Repository", "Row", "Config");

    DescribedPredicate<JavaClass> all() {
        return describe("classes of " + service, this::isInside);
    }

    DescribedPredicate<JavaClass> front() {
        return describe("classes of the front room", this::isFront);
    }

    DescribedPredicate<JavaClass> edge() {
        return describe("classes of the edge", this::isEdge);
    }

    DescribedPredicate<JavaClass> edge(String suffix) {
        return describe(suffix + " classes of the edge", type -> isEdge(type) && endsWith(type, suffix));
    }

    /// Facts: what the business knows and decides, in plain Java.
    DescribedPredicate<JavaClass> facts() {
        return describe(
                "facts", type -> isFront(type) && NO_FACTS.stream().noneMatch(suffix -> endsWith(type, suffix)));
    }

    /// Where a chain of waiting steps may be written: service classes, repositories, the edge.
    DescribedPredicate<JavaClass> beans() {
        return describe(
                "beans",
                type -> isEdge(type) || (isFront(type) && (endsWith(type, "Service") || endsWith(type, "Repository"))));
    }

    static String nameOf(JavaClass type) {
        return outermost(type).getSimpleName();
    }

    static boolean endsWith(JavaClass type, String suffix) {
        return nameOf(type).endsWith(suffix);
    }

    static boolean isTopLevel(JavaClass type) {
        return type.getEnclosingClass().isEmpty() && !isDoorSign(type);
    }

    static boolean isDoorSign(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private boolean isFront(JavaClass type) {
        return isInside(type) && !isEdge(type);
    }

    private boolean isEdge(JavaClass type) {
        return isInside(type) && isWithin(packageOf(type), service + ".edge");
    }

    private boolean isInside(JavaClass type) {
        return isWithin(packageOf(type), service) && !isDoorSign(type);
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    private static boolean isWithin(String candidate, String room) {
        return candidate.equals(room) || candidate.startsWith(room + ".");
    }
}
