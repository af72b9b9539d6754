package cn.zhibao.caseintake.reward;

/// How a reward reached the reporter. Which account it went to is nobody's business here.
public enum CollectionWay {
    COUNTER,
    TRANSFER
}
