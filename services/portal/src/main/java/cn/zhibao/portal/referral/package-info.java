/// The words of messages between offices (移送、线索通报).
@NullMarked
package cn.zhibao.portal.referral;

import org.jspecify.annotations.NullMarked;
