/// Who may do what, as an administrator reviews it: the authorization matrix of deploy/access and its lines.
@NullMarked
package cn.zhibao.local.access;

import org.jspecify.annotations.NullMarked;
