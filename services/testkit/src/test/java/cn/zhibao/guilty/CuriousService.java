package cn.zhibao.guilty;

import cn.zhibao.guilty.edge.Noticeboard;

/// Breaks law 3 by looking at the edge, and law 6 because the edge looks back.
public class CuriousService {

    String read(Noticeboard board) {
        return board.toString();
    }
}
