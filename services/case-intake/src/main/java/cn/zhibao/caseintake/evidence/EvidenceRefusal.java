package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.problem.Refusal;

/// What the evidence room says no to.
public enum EvidenceRefusal implements Refusal {
    EVIDENCE_TOO_LARGE(413, "证据文件超过允许的大小", "The file of the evidence is larger than allowed"),
    UPLOADS_TOO_MANY(409, "您有太多未完成的上传", "You have too many unfinished uploads"),
    STORE_FULL(503, "证据存储空间不足", "The store of evidence has no room left"),
    STORE_AWAY(
            503,
            "证据存储暂时无法访问，已收到的文件没有丢失，请稍后再试",
            "The store of evidence cannot be reached at the moment; nothing that was received is lost, try again later"),
    PART_SIZE_WRONG(400, "分片大小不符", "The part has the wrong size"),
    PART_AHEAD(409, "分片位置超前，请从已收到的位置继续", "The part lies ahead; go on from where the upload stands"),
    UPLOAD_SEALED(409, "文件已收齐，正在登记", "The file is whole and being entered"),
    UPLOAD_UNFINISHED(409, "文件尚未收齐", "The file is not whole yet"),
    HASH_DIFFERS(422, "文件与所报哈希不符，请重新上传", "The file is not the one whose hash was named; send it again"),
    TYPE_REFUSED(415, "不接受这种文件", "Files of this kind are not taken"),
    EVIDENCE_INFECTED(422, "文件含有恶意程序，未予保存或不予提供", "The file holds malware; it is not kept, or not given out"),
    SCAN_AWAITED(409, "文件尚未查毒，暂不提供", "The file waits to be scanned and is not given out yet"),
    EVIDENCE_DAMAGED(409, "保存的文件与登记的哈希不符，不予提供", "The stored file is not the one that was entered; it is not given out"),
    NOT_IN_THAT_STATE(409, "证据现状不能这样办理", "The evidence is not in a state for this");

    private final int status;
    private final String zh;
    private final String en;

    EvidenceRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "case-intake";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
