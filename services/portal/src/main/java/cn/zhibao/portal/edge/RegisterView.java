package cn.zhibao.portal.edge;

import java.util.List;

/// The registration form, and what is known of the right it names.
public record RegisterView(String key, List<FieldView> fields, HintsView hints, ErrorsView errors) {}
