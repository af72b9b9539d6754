package cn.zhibao.chassis.simulation;

/// The world goes on and on: somebody keeps somebody else from ever getting done.
public final class NeverSettles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NeverSettles(String what) {
        super(what);
    }
}
