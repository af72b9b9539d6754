/// The rights a matter rests on (权利): one or several, each as it stands in its register. Read first: [RightDetails],
/// then
/// [RightService].
@NullMarked
package cn.zhibao.caseintake.rights;

import org.jspecify.annotations.NullMarked;
