/// Tests of the room of sources.
@NullMarked
package cn.zhibao.caseintake.sources;

import org.jspecify.annotations.NullMarked;
