/// Reporters who must not be known (隐名举报): their identity lies sealed apart from the matter, and two persons, a reason
/// and an entry in the journal stand before whoever wants to look.
@NullMarked
package cn.zhibao.caseintake.shield;

import org.jspecify.annotations.NullMarked;
