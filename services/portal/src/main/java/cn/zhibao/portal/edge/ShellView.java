package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.ADMIN;
import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.AUDITOR;
import static cn.zhibao.portal.Role.INSPECTOR;
import static cn.zhibao.portal.Role.LEADER;
import static cn.zhibao.portal.Role.MEDIATOR;
import static cn.zhibao.portal.Role.OFFICER;
import static cn.zhibao.portal.Role.PUBLISHER;
import static cn.zhibao.portal.Role.REVIEWER;
import static cn.zhibao.portal.Role.STATISTICIAN;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.steps.Tab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What every page has around it: title, head, navigation, language.
public record ShellView(
        Lang lang,
        String title,
        String address,
        boolean isDesk,
        String name,
        String roles,
        String office,
        List<Entry> work,
        List<Entry> figures,
        boolean maySearch) {

    /// An entry of the navigation.
    public record Entry(String id, String href, String label, boolean isHere) {}

    static ShellView desk(VisitorView visitor, String title, String here) {
        var person = visitor.person();
        var lang = visitor.lang();
        return new ShellView(
                lang,
                title,
                visitor.address(),
                true,
                person.name(),
                roles(person, lang),
                person.org().isEmpty() ? "" : RegionName.of(person.org(), lang),
                work(visitor, person, here),
                figures(visitor, person, here),
                person.isAny(OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR));
    }

    static ShellView open(VisitorView visitor, String title) {
        return new ShellView(visitor.lang(), title, visitor.address(), false, "", "", "", List.of(), List.of(), false);
    }

    /// The `lang` parameter that keeps a public page's language on its links.
    public String keep() {
        return lang == Lang.ZH ? "" : "?lang=" + lang.code();
    }

    static String roles(Person person, Lang lang) {
        return person.roles().stream()
                .sorted(Comparator.comparing(Role::ordinal))
                .map(lang::pick)
                .collect(Collectors.joining(lang.pick("、", ", ")));
    }

    private static List<Entry> work(VisitorView visitor, Person person, String here) {
        var words = visitor.words();
        var entries = new ArrayList<Entry>();
        if (!person.looksAtFiguresFirst() && !runsTheSystem(person)) {
            entries.add(new Entry("nav-desk", "/desk", words.navDesk(), here.equals("desk")));
        }
        if (person.isAny(OFFICER)) {
            entries.add(new Entry("nav-register", "/desk/cases/new", words.navRegister(), here.equals("register")));
        }
        if (person.isAny(OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR)) {
            entries.add(new Entry(
                    "nav-referrals", "/desk/referrals", visitor.referralWords().nav(), here.equals("referrals")));
        }
        if (person.isAny(OFFICER, STATISTICIAN)) {
            entries.add(new Entry("nav-imports", "/desk/imports", words.navImports(), here.equals("imports")));
        }
        if (person.isAny(APPROVER) && !person.isAny(OFFICER, STATISTICIAN)) {
            entries.add(new Entry("nav-imports", "/desk/workbooks", words.navImports(), here.equals("imports")));
        }
        if (person.isAny(OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR)) {
            entries.add(new Entry("nav-aid", "/desk/aid", visitor.aidWords().nav(), here.equals("aid")));
        }
        if (person.isAny(OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR)) {
            entries.add(new Entry(
                    "nav-campaigns", "/desk/campaigns", visitor.campaignsWords().nav(), here.equals("campaigns")));
        }
        if (person.isAny(OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR)) {
            entries.add(new Entry(
                    "nav-experts", "/desk/experts", visitor.expertsWords().nav(), here.equals("experts")));
        }
        if (person.isAny(ADMIN, AUDITOR, LEADER)) {
            entries.add(new Entry("nav-law", "/desk/law", visitor.lawWords().nav(), here.equals("law")));
        }
        return List.copyOf(entries);
    }

    /// An administrator has no work list.
    private static boolean runsTheSystem(Person person) {
        return person.isAny(ADMIN) && Tab.of(person).isEmpty();
    }

    private static List<Entry> figures(VisitorView visitor, Person person, String here) {
        var words = visitor.words();
        var entries = new ArrayList<Entry>();
        if (person.isAny(LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR)) {
            entries.add(new Entry("nav-insight", "/desk/insight", words.navInsight(), here.equals("insight")));
        }
        if (person.isAny(LEADER, STATISTICIAN, OFFICER, APPROVER, AUDITOR)) {
            entries.add(new Entry(
                    "nav-survey", "/desk/survey", visitor.surveyWords().nav(), here.equals("survey")));
            entries.add(new Entry(
                    "nav-rewards", "/desk/rewards", visitor.rewardWords().nav(), here.equals("rewards")));
        }
        entries.add(new Entry("nav-public", "/", words.navPublic(), false));
        return List.copyOf(entries);
    }
}
