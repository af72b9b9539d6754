package cn.zhibao.portal.edge;

import java.util.List;

/// The block of the registration form about what is alleged.
public record AllegationBlockView(boolean isOpen, List<FieldView> fields) {}
