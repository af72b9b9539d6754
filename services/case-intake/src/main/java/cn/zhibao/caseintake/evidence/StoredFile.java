package cn.zhibao.caseintake.evidence;

/// What was found out about a file once its last byte was there.
record StoredFile(String sha256, String mediaType, ScanState scan) {}
