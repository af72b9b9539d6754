package cn.zhibao.portal.edge;

import java.util.List;

/// The form that takes in a request for help.
public record AidFormView(String key, List<FieldView> fields, ErrorsView errors) {}
