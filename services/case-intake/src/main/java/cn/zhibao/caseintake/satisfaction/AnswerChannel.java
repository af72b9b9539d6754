package cn.zhibao.caseintake.satisfaction;

/// The way an answer came.
public enum AnswerChannel {
    /// Written by whoever brought the matter, with the code of the receipt.
    ONLINE,
    /// Asked for and written down by an officer (电话回访).
    TELEPHONE
}
