package cn.zhibao.portal.steps;

/// Why a step cannot be taken now. Each has its words on the screen: a button that does not work says why.
public enum Bar {
    NOT_YOUR_ROLE,
    ACCEPT_FIRST,
    CONSENTS_FIRST,
    CONSENTED_ALREADY,
    FILE_FIRST,
    DECIDE_FIRST,
    NO_CAUSE,
    NO_EXTENSION,
    NOTHING_ENTERED,
    NOTHING_ASKED,
    NOTHING_TO_TELL,
    NOTHING_SENT,
    REPORT_FIRST
}
