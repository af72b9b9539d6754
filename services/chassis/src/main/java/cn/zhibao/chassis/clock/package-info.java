/// Statutory clocks under the services: what an aggregate under clocks has, who reckons them, and how callers see them.
@NullMarked
package cn.zhibao.chassis.clock;

import org.jspecify.annotations.NullMarked;
