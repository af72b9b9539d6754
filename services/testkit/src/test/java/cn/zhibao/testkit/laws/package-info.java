/// The laws before the court: each must condemn its guilty class and let the innocent service go.
@NullMarked
package cn.zhibao.testkit.laws;

import org.jspecify.annotations.NullMarked;
