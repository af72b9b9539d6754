package cn.zhibao.faults;

/// How much of each scenario runs: a short slice in every build, the long one by `./zhibao test --soak`.
final class Slice {

    static final boolean SOAK = Boolean.getBoolean("zhibao.soak");

    /// Why a scenario is not part of the short slice yet.
    static final String UNMEASURED = "has not been through a whole slice yet; runs in the soak";

    private Slice() {}

    static int of(int inEveryBuild, int inASoak) {
        return SOAK ? inASoak : inEveryBuild;
    }
}
