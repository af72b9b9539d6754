package cn.zhibao.chassis.problem;

import java.util.Locale;

/// One way of saying no. The enum constants of a service are its catalogue: code, HTTP status, fixed titles.
public interface Refusal {

    /// The constant's name, `ALREADY_SETTLED`.
    String name();

    /// The service in whose catalogue it stands, or `common`.
    String service();

    /// The HTTP status.
    int status();

    /// Title in Chinese.
    String zh();

    /// Title in English.
    String en();

    /// The problem type: a path at which a page explains it.
    default String type() {
        return "/problems/" + service() + "/" + code();
    }

    /// The code in kebab case.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
