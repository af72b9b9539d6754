package cn.zhibao.testkit.stack;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Optional;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.StubMethod;

/// One guard of the running code taken out, until this is closed: its method is given another body in the running
/// machine, so that the product itself needs no switch that could be left off.
///
/// ```java
/// try (var off = GuardOff.silent(Policy.class, "demand")) { … }
/// ```
public final class GuardOff implements AutoCloseable {

    private final Instrumentation machine;
    private final ClassDefinition whole;

    private GuardOff(Class<?> type, String method, Implementation body) {
        this.machine = ByteBuddyAgent.install();
        var before = ClassFileLocator.ForInstrumentation.of(machine, type);
        var without = new ByteBuddy()
                .redefine(type, before)
                .method(named(method))
                .intercept(body)
                .make();
        try {
            this.whole = new ClassDefinition(type, before.locate(type.getName()).resolve());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        redefine(new ClassDefinition(type, without.getBytes()));
    }

    /// A check that throws, or does not: it never does.
    public static GuardOff silent(Class<?> type, String method) {
        return new GuardOff(type, method, StubMethod.INSTANCE);
    }

    /// A check that hands on what it was given.
    public static GuardOff passing(Class<?> type, String method) {
        return new GuardOff(type, method, FixedValue.argument(0));
    }

    /// A text that is now always this one.
    public static GuardOff saying(Class<?> type, String method, String text) {
        return new GuardOff(type, method, FixedValue.value(text));
    }

    /// Something that may be there: it never is.
    public static GuardOff missing(Class<?> type, String method) {
        try {
            return new GuardOff(type, method, MethodCall.invoke(Optional.class.getMethod("empty")));
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// The guard stands again.
    @Override
    public void close() {
        redefine(whole);
    }

    private void redefine(ClassDefinition definition) {
        try {
            machine.redefineClasses(definition);
        } catch (ClassNotFoundException | UnmodifiableClassException refused) {
            throw new AssertionError(refused);
        }
    }
}
