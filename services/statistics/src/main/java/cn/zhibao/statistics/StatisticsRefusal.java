package cn.zhibao.statistics;

import cn.zhibao.chassis.problem.Refusal;

/// What statistics says no to.
public enum StatisticsRefusal implements Refusal {
    NOTHING_PUBLISHED(404, "该地区该年度尚未发布", "Nothing has been published for this region and year"),
    LEDGER_OPEN(409, "数据尚未到齐，不能发布", "Not everything has arrived yet; nothing is published");

    private final int status;
    private final String zh;
    private final String en;

    StatisticsRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "statistics";
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
