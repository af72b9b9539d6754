/// Rights-aid (维权援助): requests for help of those who have no matter before the office yet, what came of them, and how
/// many enterprises were served in a year. Read first: [AidTicket], then [Served].
@NullMarked
package cn.zhibao.caseintake.aid;

import org.jspecify.annotations.NullMarked;
