/// The edge of mediation: routes for mediators and centres, their requests and views, and the listener for the cases
/// that case intake sends.
@NullMarked
package cn.zhibao.mediation.edge;

import org.jspecify.annotations.NullMarked;
