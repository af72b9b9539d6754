/// Supplement requests (补正): what the office asks of whoever brought a matter, by a day it sets, and what comes. Read
/// first: [SupplementService].
@NullMarked
package cn.zhibao.caseintake.supplement;

import org.jspecify.annotations.NullMarked;
