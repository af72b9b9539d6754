/// The journals checked by somebody who did not write them: the hashes are computed here from the published rule
/// (RFC 8785 over the row and the hash before it), not with the code of the services.
@NullMarked
package cn.zhibao.local.audit;

import org.jspecify.annotations.NullMarked;
