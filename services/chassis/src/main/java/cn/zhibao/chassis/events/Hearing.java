package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.Sender;
import java.util.List;
import java.util.function.Supplier;

/// One sender whom a service hears, and what it does because of its facts.
///
/// @param delivery a handler for one delivery; it may gather until it is settled, so each delivery gets its own
public record Hearing<E extends Event>(Sender sender, Class<E> family, Supplier<Inbox.Handler<E>> delivery) {

    /// A listener as the floor knows it: all it hears, so that what was parked can be applied again.
    public interface Source {
        List<Hearing<?>> hearings();
    }
}
