/// Time limits as the services reckon them (期限): how a clock stands, how urgent it is, in what it is counted,
/// and for what it may stand still. Nothing is reckoned here.
@NullMarked
package cn.zhibao.portal.clocks;

import org.jspecify.annotations.NullMarked;
