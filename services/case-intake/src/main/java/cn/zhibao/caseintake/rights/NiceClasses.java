package cn.zhibao.caseintake.rights;

import cn.zhibao.chassis.problem.FieldFault;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For what a trademark is registered: classes of goods (1 to 34) and services (35 to 45), and where it is known the
/// similar groups (类似群) within them. One registration covers several classes, so a class belongs to what the right is.
///
/// @param classes in order, each once
/// @param groups in order, each once; four digits, of which the first two are the class
public record NiceClasses(SortedSet<Integer> classes, SortedSet<String> groups) {

    /// Of a right that is no trademark.
    static final NiceClasses NONE = new NiceClasses(new TreeSet<>(), new TreeSet<>());

    private static final int LAST = 45;
    private static final Pattern GROUP = Pattern.compile("[0-9]{4}");

    /// As somebody named them, in any order.
    public static NiceClasses of(Collection<Integer> classes, Collection<String> groups) {
        return new NiceClasses(
                new TreeSet<>(classes),
                groups.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Reads what [#classText] and [#groupText] wrote.
    static NiceClasses read(String classText, String groupText) {
        return of(
                split(classText).map(Integer::valueOf).toList(),
                split(groupText).toList());
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.split(",")).filter(part -> !part.isEmpty());
    }

    /// Whether both cover a class.
    boolean meet(NiceClasses other) {
        return classes.stream().anyMatch(other.classes::contains);
    }

    boolean isNone() {
        return classes.isEmpty() && groups.isEmpty();
    }

    String classText() {
        return classes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    String groupText() {
        return String.join(",", groups);
    }

    /// What cannot be right for a trademark.
    List<FieldFault> faults() {
        return Stream.of(missing(), odd(), strange()).flatMap(List::stream).toList();
    }

    private List<FieldFault> missing() {
        return classes.isEmpty()
                ? List.of(new FieldFault("classes", "商标须填写至少一个类别", "a trademark has one class at least"))
                : List.of();
    }

    private List<FieldFault> odd() {
        return classes.stream().allMatch(one -> one >= 1 && one <= LAST)
                ? List.of()
                : List.of(new FieldFault("classes", "类别为1至45（1至34商品，35至45服务）", "classes run from 1 to 45"));
    }

    private List<FieldFault> strange() {
        return groups.stream()
                .filter(group ->
                        !GROUP.matcher(group).matches() || !classes.contains(Integer.valueOf(group.substring(0, 2))))
                .findFirst()
                .map(group -> List.of(new FieldFault(
                        "groups",
                        "类似群为4位数字，前两位是所填类别之一；“" + group + "”不是",
                        "a similar group has 4 digits, the first two of which are one of the classes; \"" + group
                                + "\" is none")))
                .orElse(List.of());
    }
}
