/// The edge of the service that breaks no law.
@NullMarked
package cn.zhibao.innocent.edge;

import org.jspecify.annotations.NullMarked;
