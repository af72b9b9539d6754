package cn.zhibao.portal.edge;

import java.util.List;

/// The parties in the registration form, and whom the office knows already.
public record PartiesFormView(List<PartyBlockView> blocks, PartyHintsView hints) {}
