/// Registrations somebody has begun to fill in (草稿): kept on the server, so that they outlive a session and a machine.
@NullMarked
package cn.zhibao.caseintake.drafts;

import org.jspecify.annotations.NullMarked;
