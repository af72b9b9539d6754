/// The whole product under faults: its processes are killed and halted, its lines cut, its disks filled, its clocks
/// moved, while an office works and keeps book. Each scenario bears its number from docs/reliability.md and ends with
/// the same settlement: nothing lost, nothing doubled, nothing out of order.
@NullMarked
package cn.zhibao.faults;

import org.jspecify.annotations.NullMarked;
