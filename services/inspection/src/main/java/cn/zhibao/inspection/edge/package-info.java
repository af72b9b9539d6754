/// The edge of inspection: routes, their requests and views. It hears nobody.
@NullMarked
package cn.zhibao.inspection.edge;

import org.jspecify.annotations.NullMarked;
