package cn.zhibao.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class SocketsTest {

    @Test
    void seesThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Sockets.free(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void seesThatAPortIsFreeAgain() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(Sockets.free(port)).isTrue();
    }

    @Test
    void findsRoomForAWholeStack() {
        Ports ports = Ports.free();

        assertThat(Sockets.answers(ports.postgres())).isFalse();
        assertThat(Sockets.answers(ports.kafka())).isFalse();
    }

    /// The stack that the test command starts stands beside the journeys and the faults.
    @Test
    void neverTakesAPortOfAReservedCopy() {
        assertThat(Ports.highestRandom()).isLessThan(new Ports(Ports.RESERVED_FROM).postgres());
    }
}
