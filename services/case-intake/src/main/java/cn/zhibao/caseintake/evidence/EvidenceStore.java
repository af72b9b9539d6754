package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where the files of evidence stand, each under the hash of its bytes. Nothing in it is ever overwritten. See decision
/// 0025.
interface EvidenceStore {

    /// Takes a whole file, which is gone from where it lay afterwards. A file that stands already is looked at first.
    void keep(Path file, String sha256) throws IOException;

    boolean holds(String sha256);

    /// The file from its first byte, after every byte of it has been held against the hash.
    ///
    /// @throws Damaged where it is not there or not the one that was kept
    InputStream open(String sha256) throws IOException;

    /// How many shelves the files are spread over, by the beginning of their hash.
    int SHELVES = 256;

    /// The hashes of the files of one shelf that have stood since before an instant.
    List<String> before(int shelf, Instant instant) throws IOException;

    void remove(String sha256) throws IOException;

    /// Room for so many bytes more.
    boolean hasRoomFor(long bytes) throws IOException;

    /// A file that is not there any more, or no longer what it was.
    final class Damaged extends IOException {
        Damaged(String sha256, String how) {
            super("sha256=%s %s".formatted(sha256, how));
        }
    }
}
