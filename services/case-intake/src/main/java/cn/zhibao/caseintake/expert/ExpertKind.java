package cn.zhibao.caseintake.expert;

/// As what somebody stands in the register.
public enum ExpertKind {
    /// 专家: gives an opinion when asked.
    EXPERT,
    /// 技术调查官: assists those who handle a matter, without a vote (国知办发保字〔2021〕17号 Art. 2, 3).
    INVESTIGATOR
}
