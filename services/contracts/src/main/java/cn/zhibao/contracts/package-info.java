/// The words services share. An event record here is a promise to every consumer: published samples never change,
/// a new meaning is a new record. JDK only, so that any program may depend on it.
@NullMarked
package cn.zhibao.contracts;

import org.jspecify.annotations.NullMarked;
