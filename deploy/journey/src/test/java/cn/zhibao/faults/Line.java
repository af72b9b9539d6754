package cn.zhibao.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A TCP line from one process to another that can be disturbed: slowed, swallowed, deaf in one direction, or cut.
/// What a disturbed line has lost is never made up for: a connection that lost bytes is cut when the line is healed,
/// as the far end of it would do.
final class Line implements AutoCloseable {

    /// What becomes of the bytes.
    private enum State {
        GOOD,
        /// Connections are taken and stay open; nothing passes either way.
        HOLE,
        /// Questions pass, answers are lost.
        DEAF
    }

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int CHUNK = 16 * 1024;

    private final int target;
    private final ServerSocket door;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile State state = State.GOOD;
    private volatile Duration delay = Duration.ZERO;

    Line(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, HERE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// Where the process that wants to reach the other is to knock.
    int port() {
        return door.getLocalPort();
    }

    /// Every piece in either direction comes this much later.
    void slow(Duration latency) {
        delay = latency;
    }

    /// Swallows everything, without a word to either end.
    void swallow() {
        state = State.HOLE;
    }

    /// Loses every answer; what is asked arrives.
    void deafen() {
        state = State.DEAF;
    }

    /// Cuts every connection now, as a reset; the next one gets through.
    int cut() {
        var cut = links.size();
        links.forEach(Link::reset);
        return cut;
    }

    void heal() {
        delay = Duration.ZERO;
        state = State.GOOD;
        links.stream().filter(link -> link.torn).forEach(Link::reset);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var link = new Link(door.accept());
                links.add(link);
                Thread.ofVirtual().start(link::open);
            } catch (IOException closed) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    /// One connection through the line.
    private final class Link {

        private final Socket near;
        private final Socket far = new Socket();
        private volatile boolean torn;

        Link(Socket near) {
            this.near = near;
        }

        /// The far end of a hole is nowhere.
        void open() {
            try {
                if (state == State.HOLE) {
                    torn = true;
                    pump(near, far, State.HOLE);
                    return;
                }
                far.connect(new InetSocketAddress(HERE, target), 2_000);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pump(far, near, State.DEAF));
                pump(near, far, State.HOLE);
            } catch (IOException nobody) {
                reset();
            }
        }

        /// @param loses the mildest state in which this direction loses its bytes
        private void pump(Socket from, Socket to, State loses) {
            var buffer = new byte[CHUNK];
            var lost = false;
            try {
                for (var read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    lost = lost || state == State.HOLE || state == loses;
                    if (lost) {
                        torn = true;
                    } else {
                        wait(delay);
                        to.getOutputStream().write(buffer, 0, read);
                    }
                }
                end();
            } catch (IOException ended) {
                reset();
            }
        }

        private void wait(Duration time) {
            if (!time.isZero()) {
                try {
                    Thread.sleep(time);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /// One end said goodbye; through a hole not even that is heard.
        private void end() {
            if (state == State.GOOD) {
                links.remove(this);
                quietly(near);
                quietly(far);
            }
        }

        void reset() {
            links.remove(this);
            for (var socket : new Socket[] {near, far}) {
                try {
                    socket.setSoLinger(true, 0);
                } catch (IOException gone) {
                    // Closed already: there is nobody left to be told.
                }
                quietly(socket);
            }
        }

        private static void quietly(Socket socket) {
            try {
                socket.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
