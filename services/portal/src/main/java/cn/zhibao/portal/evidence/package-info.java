/// Evidence (证据) as the screens speak of it: kinds, where a piece is, what the scanner said, the links of its chain of
/// custody.
@NullMarked
package cn.zhibao.portal.evidence;

import org.jspecify.annotations.NullMarked;
