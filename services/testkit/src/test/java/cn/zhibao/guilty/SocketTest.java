package cn.zhibao.guilty;

import java.io.IOException;
import java.net.ServerSocket;

/// Breaks law 10: a test without the suffix of those that need real parts.
class SocketTest {

    void listens() throws IOException {
        new ServerSocket(0).close();
    }
}
