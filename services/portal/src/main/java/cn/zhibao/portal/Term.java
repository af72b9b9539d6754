package cn.zhibao.portal;

/// A word of the field in both languages (术语).
public interface Term {

    String zh();

    String en();
}
