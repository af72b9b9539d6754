package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where the files of evidence stand, each under the hash of its bytes. Nothing in it is ever overwritten. See
/// decisions
/// 0025 and 0039.
interface EvidenceStore {

    /// Does of taking a whole file what takes long, outside of every lock. The file stays where it lies until it is
    /// kept; until then a failure or a death loses nothing, and bringing it again does no harm.
    Brought bring(Path file, String sha256) throws IOException;

    /// A file that can be kept at once.
    @FunctionalInterface
    interface Brought {

        /// Keeps it, under the lock of its hash; it is gone from where it lay afterwards. A file that stands already is
        /// looked at first.
        void keep() throws IOException;
    }

    boolean holds(String sha256) throws IOException;

    /// The file from its first byte, after every byte of it has been held against the hash.
    ///
    /// @throws Damaged where it is not there or not the one that was kept
    InputStream open(String sha256) throws IOException;

    /// How many shelves the files are spread over, by the beginning of their hash.
    int SHELVES = 256;

    /// The hashes of the files of one shelf that have stood since before an instant.
    List<String> before(int shelf, Instant instant) throws IOException;

    void remove(String sha256) throws IOException;

    /// Clears away what was begun before an instant and never became a file.
    default void dropBegun(Instant before) throws IOException {}

    /// A file that is not there any more, or no longer what it was.
    final class Damaged extends IOException {
        Damaged(String sha256, String how) {
            super("sha256=%s %s".formatted(sha256, how));
        }
    }
}
