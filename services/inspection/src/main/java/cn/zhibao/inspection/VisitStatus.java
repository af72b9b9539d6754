package cn.zhibao.inspection;

import java.util.Set;

/// Where a visit stands, and what may follow.
public enum VisitStatus {
    ASSIGNED("待检查"),
    RECORDED("已录入结果"),
    PUBLISHED("已公示");

    private final String zh;

    VisitStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    public Set<VisitStatus> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(RECORDED);
            case RECORDED -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of();
        };
    }
}
