/// The edge of enforcement: routes for officers, their requests and views, and the listeners for what case intake and
/// mediation send.
@NullMarked
package cn.zhibao.enforcement.edge;

import org.jspecify.annotations.NullMarked;
