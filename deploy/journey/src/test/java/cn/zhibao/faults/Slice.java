package cn.zhibao.faults;

/// How much of each scenario runs: a short slice in every build, the long one by `./zhibao test --soak`.
final class Slice {

    static final boolean SOAK = Boolean.getBoolean("zhibao.soak");

    private Slice() {}

    static int of(int inEveryBuild, int inASoak) {
        return SOAK ? inASoak : inEveryBuild;
    }
}
