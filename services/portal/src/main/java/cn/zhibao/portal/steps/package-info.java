/// What may be done next with a case, by whom, and what is missing where it may not be done yet; with the codes that
/// each step asks for. The services decide; this says beforehand what they would.
@NullMarked
package cn.zhibao.portal.steps;

import org.jspecify.annotations.NullMarked;
