package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;

/// The language of a page on cases, with the bundles it speaks from.
record LanguageView(Lang lang, WordsView words, ClockWordsView clocks, EvidenceWordsView evidence) {}
