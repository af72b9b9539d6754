/// The edge of case intake: routes, their requests and views, and the listener for what inspections find.
@NullMarked
package cn.zhibao.caseintake.edge;

import org.jspecify.annotations.NullMarked;
