/// The edge of the service that breaks every law once.
@NullMarked
package cn.zhibao.guilty.edge;

import org.jspecify.annotations.NullMarked;
