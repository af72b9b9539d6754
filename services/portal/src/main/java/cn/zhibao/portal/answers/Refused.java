package cn.zhibao.portal.answers;

/// A service said no. Expected, hence without trace.
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super("refused with " + problem.status(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
