/// What people see, before it is drawn: who is looking, in which language, and how days, regions and rates are written.
/// Plain Java; the pages themselves stand at the edge.
@NullMarked
package cn.zhibao.portal;

import org.jspecify.annotations.NullMarked;
