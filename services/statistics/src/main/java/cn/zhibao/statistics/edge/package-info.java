/// The edge of statistics: what it hears of all senders, and the routes for figures, time lines, publications
/// and rebuilds, and their public face.
@NullMarked
package cn.zhibao.statistics.edge;

import org.jspecify.annotations.NullMarked;
