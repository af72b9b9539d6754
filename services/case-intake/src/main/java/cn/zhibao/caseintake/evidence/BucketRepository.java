package cn.zhibao.caseintake.evidence;

import cn.zhibao.caseintake.evidence.ObjectService.Standing;
import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// The store as a bucket of an S3-compatible store of objects: `pieces/abcd…`. What the store does not vouch for by its
/// own reckoning is read back before it counts as kept. See decision 0039.
final class BucketRepository implements EvidenceStore {

    private static final Logger LOG = Logger.getLogger(BucketRepository.class);
    private static final String PIECES = "pieces/";
    private static final String DAMAGED = "damaged/";
    private static final String CHECK = "checks/started";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ObjectService objects;
    private final IncomingFolder incoming;

    BucketRepository(ObjectService objects, IncomingFolder incoming) {
        this.objects = objects;
        this.incoming = incoming;
    }

    /// @throws IllegalStateException where the store is there and turns us away
    void demandWelcome() {
        objects.demandWelcome(PIECES, CHECK);
    }

    void close() {
        objects.close();
    }

    @Override
    public Brought bring(Path file, String sha256) throws IOException {
        var size = Files.size(file);
        try {
            var found = objects.find(key(sha256));
            var good = found.isEmpty() || isWhole(found.get(), sha256)
                    ? Optional.of(found.isEmpty() ? sent(file, size, sha256) : found.get())
                    : Optional.<Standing>empty();
            return () -> keep(file, size, sha256, good);
        } catch (Refused away) {
            if (Files.exists(file)) {
                throw away;
            }
            throw new NoSuchFileException(file.toString());
        }
    }

    /// What was looked at before the lock was taken, and is the same still, is not looked at again. Only here, under
    /// the lock, a damaged object makes room.
    private void keep(Path file, long size, String sha256, Optional<Standing> good) throws IOException {
        var found = objects.find(key(sha256));
        if (good.isEmpty() || !found.equals(good)) {
            if (found.isPresent() && !isWhole(found.get(), sha256)) {
                objects.move(key(sha256), DAMAGED + sha256 + "-" + UUID.randomUUID(), found.get());
                LOG.errorf("damaged: sha256=%s set aside in the bucket", sha256);
                found = Optional.empty();
            }
            if (found.isEmpty()) {
                sent(file, size, sha256);
            }
        }
        Files.delete(file);
    }

    private Standing sent(Path file, long size, String sha256) throws IOException {
        if (!Hashes.of(file).equals(sha256)) {
            throw new Damaged(sha256, "changed on its way");
        }
        var checksum = objects.put(key(sha256), file, size, sha256);
        var standing = objects.find(key(sha256)).orElseThrow(() -> new Refused(EvidenceRefusal.STORE_AWAY));
        var isVouchedFor = standing.size() == size && standing.checksum().equals(Optional.of(checksum));
        if (!isVouchedFor && !isWhole(standing, sha256)) {
            LOG.errorf("sha256=%s does not stand in the bucket as it was sent", sha256);
            throw new Refused(EvidenceRefusal.STORE_AWAY);
        }
        return standing;
    }

    /// Reads an object from end to end.
    private boolean isWhole(Standing standing, String sha256) throws IOException {
        try (var bytes = objects.fetch(key(sha256), standing)) {
            return Hashes.of(bytes).equals(sha256);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return objects.find(key(sha256)).isPresent();
    }

    /// Fetched to the disk as a whole and held against the hash there: what is given out is what was looked at.
    @Override
    public InputStream open(String sha256) throws IOException {
        var standing = objects.find(key(sha256)).orElseThrow(() -> new Damaged(sha256, "is not there"));
        if (!incoming.hasRoomFor(standing.size())) {
            throw new Refused(EvidenceRefusal.STORE_FULL);
        }
        var passing = incoming.passing();
        try (var bytes = objects.fetch(key(sha256), standing)) {
            if (!Hashes.copy(bytes, Channels.newOutputStream(passing)).equals(sha256)) {
                throw new Damaged(sha256, "has other bytes");
            }
            return Channels.newInputStream(passing.position(0));
        } catch (IOException | RuntimeException failed) {
            passing.close();
            throw failed;
        }
    }

    @Override
    public List<String> before(int shelf, Instant instant) {
        return objects.names(PIECES + "%02x".formatted(shelf), instant).stream()
                .map(name -> name.substring(PIECES.length()))
                .filter(name -> HASH.matcher(name).matches())
                .toList();
    }

    @Override
    public void remove(String sha256) {
        objects.delete(key(sha256));
    }

    @Override
    public void dropBegun(Instant before) {
        objects.dropBegun(PIECES, before);
    }

    /// Only a hash names a place, whatever a file was called by whoever sent it.
    private static String key(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return PIECES + sha256;
    }
}
