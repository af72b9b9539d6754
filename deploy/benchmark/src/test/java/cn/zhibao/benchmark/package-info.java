/// Tests of what the report shows.
@NullMarked
package cn.zhibao.benchmark;

import org.jspecify.annotations.NullMarked;
