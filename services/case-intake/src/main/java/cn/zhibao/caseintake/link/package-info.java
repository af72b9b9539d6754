/// Links between matters (关联、并案), seen from both sides. Read first: [LinkService].
@NullMarked
package cn.zhibao.caseintake.link;

import org.jspecify.annotations.NullMarked;
