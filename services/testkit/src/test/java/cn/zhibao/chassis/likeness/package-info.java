/// A likeness of the floor's unit of work, so that the laws' tests need not stand on the floor.
@NullMarked
package cn.zhibao.chassis.likeness;

import org.jspecify.annotations.NullMarked;
