package cn.zhibao.portal.edge;

import java.util.List;

/// The registration form.
public record RegisterView(String key, List<FieldView> fields, ErrorsView errors) {}
