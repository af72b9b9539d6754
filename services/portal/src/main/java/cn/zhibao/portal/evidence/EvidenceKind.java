package cn.zhibao.portal.evidence;

import cn.zhibao.portal.Term;

/// What a piece of evidence is (证据种类).
public enum EvidenceKind implements Term {
    DOCUMENT("书证", "document"),
    PHOTO_OF_OBJECT("物证照片", "photograph of an object"),
    AUDIOVISUAL("视听资料", "audio or video"),
    ELECTRONIC("电子数据", "electronic data"),
    SCENE_RECORD("现场笔录", "record made on the scene"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    EvidenceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
