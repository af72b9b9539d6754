package cn.zhibao.portal.edge.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list, with the key of what follows.
public record PageView<T>(List<T> items, @Nullable String next) {}
