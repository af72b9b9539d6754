/// Case intake before the laws, the matters it takes in, and its routes with the real parts.
@NullMarked
package cn.zhibao.caseintake;

import org.jspecify.annotations.NullMarked;
