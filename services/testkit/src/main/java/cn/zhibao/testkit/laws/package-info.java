/// The laws of the house: what a room may know, how its doors look, what its classes are called.
///
/// Each service's `ArchitectureTest` names its package and the senders it hears; the laws do the
/// rest. Wherever it can be said so, a law lists what is allowed: a ban with a misspelt target
/// passes in silence, an allow-list with a misspelt entry turns red.
@NullMarked
package cn.zhibao.testkit.laws;

import org.jspecify.annotations.NullMarked;
