package cn.zhibao.portal.edge;

import java.util.List;

/// The fields of one party in the registration form.
public record PartyBlockView(String id, String legend, boolean isOpen, List<FieldView> fields) {}
