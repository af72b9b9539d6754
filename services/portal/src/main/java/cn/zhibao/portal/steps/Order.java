package cn.zhibao.portal.steps;

import java.util.Arrays;
import java.util.Optional;

/// How a work list is sorted (排序). By due day it holds only cases whose clock runs.
public enum Order {
    DUE("due"),
    NEWEST("newest");

    private final String code;

    Order(String code) {
        this.code = code;
    }

    /// How it stands in addresses.
    public String code() {
        return code;
    }

    public static Optional<Order> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }
}
