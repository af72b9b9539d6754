/// Worklists as an officer uses them: what can be done with many matters at once, which of them are passed over and
/// why,
/// and the list as a table to take along.
@NullMarked
package cn.zhibao.portal.worklist;

import org.jspecify.annotations.NullMarked;
