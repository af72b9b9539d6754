package cn.zhibao.portal;

import java.util.Arrays;
import java.util.Optional;

/// The realm's roles (角色), mirrored from deploy/keycloak, because the portal stands on a floor of its own. They decide
/// what a screen offers; what is allowed is decided again by each service.
public enum Role implements Term {
    OFFICER(Names.OFFICER, "承办人", "case officer"),
    APPROVER(Names.APPROVER, "负责人", "approver"),
    REVIEWER(Names.REVIEWER, "审核人", "legal reviewer"),
    MEDIATOR(Names.MEDIATOR, "调解员", "mediator"),
    CENTRE(Names.CENTRE, "调解中心", "mediation centre"),
    INSPECTOR(Names.INSPECTOR, "检查员", "inspector"),
    DRAWER(Names.DRAWER, "抽查管理员", "draw administrator"),
    STATISTICIAN(Names.STATISTICIAN, "统计员", "statistician"),
    PUBLISHER(Names.PUBLISHER, "公示审核员", "publication reviewer"),
    LEADER(Names.LEADER, "领导", "leader"),
    AUDITOR(Names.AUDITOR, "审计员", "auditor"),
    ADMIN(Names.ADMIN, "系统管理员", "administrator");

    private final String roleName;
    private final String zh;
    private final String en;

    Role(String roleName, String zh, String en) {
        this.roleName = roleName;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
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
