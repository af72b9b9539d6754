/// Notices to whoever brought a matter, and the proof that they were served (告知与送达). Read first: [Notice], then
/// [NoticeService].
@NullMarked
package cn.zhibao.caseintake.notice;

import org.jspecify.annotations.NullMarked;
