package cn.zhibao.chassis.access;

import java.util.Arrays;
import java.util.Optional;

/// The realm's roles (角色), mirrored from deploy/keycloak. The names are what `@RolesAllowed` reads.
public enum Role {
    OFFICER(Names.OFFICER, "承办人"),
    APPROVER(Names.APPROVER, "负责人"),
    REVIEWER(Names.REVIEWER, "审核人"),
    MEDIATOR(Names.MEDIATOR, "调解员"),
    CENTRE(Names.CENTRE, "调解中心"),
    INSPECTOR(Names.INSPECTOR, "检查员"),
    DRAWER(Names.DRAWER, "抽查管理员"),
    STATISTICIAN(Names.STATISTICIAN, "统计员"),
    PUBLISHER(Names.PUBLISHER, "公示审核员"),
    LEADER(Names.LEADER, "领导"),
    AUDITOR(Names.AUDITOR, "审计员"),
    ADMIN(Names.ADMIN, "系统管理员");

    private final String roleName;
    private final String zh;

    Role(String roleName, String zh) {
        this.roleName = roleName;
        this.zh = zh;
    }

    public String roleName() {
        return roleName;
    }

    public String zh() {
        return zh;
    }

    /// The role of a realm name; empty for names that are none of ours.
    public static Optional<Role> named(String roleName) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equals(roleName))
                .findFirst();
    }

    /// The names as constants, because annotations take nothing else.
    public static final class Names {
        public static final String OFFICER = "officer";
        public static final String APPROVER = "approver";
        public static final String REVIEWER = "reviewer";
        public static final String MEDIATOR = "mediator";
        public static final String CENTRE = "centre";
        public static final String INSPECTOR = "inspector";
        public static final String DRAWER = "drawer";
        public static final String STATISTICIAN = "statistician";
        public static final String PUBLISHER = "publisher";
        public static final String LEADER = "leader";
        public static final String AUDITOR = "auditor";
        public static final String ADMIN = "admin";

        private Names() {}
    }
}
