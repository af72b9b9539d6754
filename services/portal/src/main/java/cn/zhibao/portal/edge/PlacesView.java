package cn.zhibao.portal.edge;

import java.util.List;

/// The block of the registration form about competence, and what is suggested by what stands in it.
public record PlacesView(boolean isOpen, List<FieldView> fields, AdviceView advice) {}
