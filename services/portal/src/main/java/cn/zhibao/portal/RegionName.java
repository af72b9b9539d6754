package cn.zhibao.portal;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Names of the regions (行政区划) that the seed work plans speak of, with the divisions above them, and of the five cities
/// of Jiaodong, whose offices write to each other. Codes as in GB/T 2260;
/// 371071 is the code the Weihai Torch zone uses for itself. A code without a name is shown as its digits.
public enum RegionName implements Term {
    SHANDONG("37", "山东省", "Shandong"),
    QINGDAO("3702", "青岛市", "Qingdao"),
    YANTAI("3706", "烟台市", "Yantai"),
    WEIFANG("3707", "潍坊市", "Weifang"),
    WEIHAI("3710", "威海市", "Weihai"),
    HUANCUI("371002", "环翠区", "Huancui District, Weihai"),
    WENDENG("371003", "文登区", "Wendeng District, Weihai"),
    WEIHAI_TORCH("371071", "威海火炬高技术产业开发区", "Weihai Torch Hi-tech Zone"),
    RONGCHENG("371082", "荣成市", "Rongcheng"),
    RUSHAN("371083", "乳山市", "Rushan"),
    RIZHAO("3711", "日照市", "Rizhao"),
    FUJIAN("35", "福建省", "Fujian"),
    FUZHOU("3501", "福州市", "Fuzhou"),
    GULOU("350102", "福州市鼓楼区", "Gulou District, Fuzhou"),
    GUANGDONG("44", "广东省", "Guangdong"),
    ZHUHAI("4404", "珠海市", "Zhuhai"),
    XIANGZHOU("440402", "珠海市香洲区", "Xiangzhou District, Zhuhai"),
    DOUMEN("440403", "珠海市斗门区", "Doumen District, Zhuhai"),
    JINWAN("440404", "珠海市金湾区", "Jinwan District, Zhuhai");

    private final RegionCode code;
    private final String zh;
    private final String en;

    RegionName(String digits, String zh, String en) {
        this.code = RegionCode.of(digits);
        this.zh = zh;
        this.en = en;
    }

    public RegionCode code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /// The name alone, or the digits where there is none.
    public static String of(String digits, Lang lang) {
        return find(digits).map(lang::pick).orElse(digits);
    }

    /// Name and code, as lists and heads write it.
    public static String withCode(String digits, Lang lang) {
        return find(digits).map(name -> lang.pick(name) + " " + name.code()).orElse(digits);
    }

    /// The named regions somebody with this jurisdiction may choose from; their own codes always among them.
    public static List<RegionCode> within(List<RegionCode> jurisdiction) {
        var named = Arrays.stream(values())
                .map(RegionName::code)
                .filter(code -> jurisdiction.stream().anyMatch(own -> own.covers(code)));
        return java.util.stream.Stream.concat(jurisdiction.stream(), named)
                .distinct()
                .toList();
    }

    private static Optional<RegionName> find(String digits) {
        if (!RegionCode.isValid(digits)) {
            return Optional.empty();
        }
        var wanted = RegionCode.of(digits);
        return Arrays.stream(values()).filter(name -> name.code.equals(wanted)).findFirst();
    }
}
