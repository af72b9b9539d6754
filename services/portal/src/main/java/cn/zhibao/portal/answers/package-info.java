/// What comes back from a service: what was asked for, a refusal in its own words, or silence. Each is shown as what
/// it is, and a page whose one source is silent still shows the others.
@NullMarked
package cn.zhibao.portal.answers;

import org.jspecify.annotations.NullMarked;
