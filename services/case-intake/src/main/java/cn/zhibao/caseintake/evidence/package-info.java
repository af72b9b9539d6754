/// Evidence (证据): files of a case, taken in piece by piece, kept in a store under their hash, with a chain of custody
/// from the first byte on. The database says what is known of a file, the store holds it, and neither believes the
/// other
/// without looking. Read first: [UploadService], then [EvidenceStore] and [Evidence].
@NullMarked
package cn.zhibao.caseintake.evidence;

import org.jspecify.annotations.NullMarked;
