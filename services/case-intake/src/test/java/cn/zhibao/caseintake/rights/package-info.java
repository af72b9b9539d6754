/// Tests of the room of rights.
@NullMarked
package cn.zhibao.caseintake.rights;

import org.jspecify.annotations.NullMarked;
