/// Rights-aid as the screen names it (维权援助): needs, outcomes, states and who was served as what. Codes travel as text;
/// one that is not known here is shown as it is.
@NullMarked
package cn.zhibao.portal.aid;

import org.jspecify.annotations.NullMarked;
