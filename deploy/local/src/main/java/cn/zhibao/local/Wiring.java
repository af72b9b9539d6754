package cn.zhibao.local;

import cn.zhibao.local.parts.KafkaPart;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How one copy of the product is put together where it differs from the usual: for tests that stand between its
/// processes.
///
/// @param told what a process is told in its environment instead of the usual, asked each time it starts
/// @param doors further doors of the broker, each with the address it gives out for itself
public record Wiring(Function<String, Map<String, String>> told, List<KafkaPart.Door> doors) {

    /// Every process reaches every other directly.
    public static final Wiring USUAL = new Wiring(process -> Map.of(), List.of());
}
