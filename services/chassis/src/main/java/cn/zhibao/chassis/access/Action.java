package cn.zhibao.chassis.access;

import java.util.Set;

/// Something a service lets people do; each service lists its own as an enum.
public interface Action {

    /// The roles that may do it, in their own jurisdiction.
    Set<Role> roles();
}
