/// Single operations of a request, measured alone, where none of them can be taken out of a running service.
@NullMarked
package cn.zhibao.micro;

import org.jspecify.annotations.NullMarked;
