package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The places of files, as this installation has set them up: the folder of what comes in, the store, the scanner.
@ApplicationScoped
class CabinetService {

    private final IncomingFolder incoming;
    private final EvidenceStore store;
    private final MalwareScan scan;

    /// @param folder the folder files come in to, whatever store they go to
    /// @param clamd `host:port` of a ClamAV daemon, where there is one
    CabinetService(
            @ConfigProperty(name = "evidence.folder") Path folder,
            EvidenceStore store,
            @ConfigProperty(name = "evidence.clamd") Optional<String> clamd,
            @ConfigProperty(name = "evidence.clamd-patience", defaultValue = "60S") Duration patience) {
        this.incoming = IncomingFolder.of(folder);
        this.store = store;
        this.scan = clamd.map(address -> clamd(address, patience)).orElse(MalwareScan.NONE);
    }

    private static MalwareScan clamd(String address, Duration patience) {
        var colon = address.lastIndexOf(':');
        return new ClamdScan(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), patience);
    }

    IncomingFolder incoming() {
        return incoming;
    }

    EvidenceStore store() {
        return store;
    }

    boolean hasScanner() {
        return scan != MalwareScan.NONE;
    }

    /// Finds out about a whole file what its row will say.
    ///
    /// @throws Refused where it is not the announced one, no kind that is taken, or infected
    StoredFile lookAt(UUID upload, String name, Optional<String> announced) throws IOException {
        var file = incoming.file(upload);
        var sha256 = Hashes.of(file);
        if (announced.isPresent() && !announced.get().equals(sha256)) {
            throw new Refused(EvidenceRefusal.HASH_DIFFERS, Map.of("announced", announced.get(), "received", sha256));
        }
        var kind = ContentKind.of(file, name);
        try (var bytes = Files.newInputStream(file)) {
            var state = scan.look(bytes);
            if (state == ScanState.INFECTED) {
                throw new Refused(EvidenceRefusal.EVIDENCE_INFECTED);
            }
            return new StoredFile(sha256, kind.mediaType(), state);
        }
    }

    /// Brings a whole file to the store, where it is kept under the lock of its hash; where a crash came after that, it
    /// stands there already.
    EvidenceStore.Brought bring(UUID upload, String sha256) throws IOException {
        var brought = brought(upload, sha256);
        return () -> {
            if (incoming.holds(upload)) {
                brought.keep();
            } else if (!store.holds(sha256)) {
                throw new EvidenceStore.Damaged(sha256, "is neither on its way nor in the store");
            }
        };
    }

    /// Whoever finishes an upload at the same time takes the file away beneath us; there is nothing to bring then.
    private EvidenceStore.Brought brought(UUID upload, String sha256) throws IOException {
        try {
            return incoming.holds(upload) ? store.bring(incoming.file(upload), sha256) : () -> {};
        } catch (NoSuchFileException taken) {
            return () -> {};
        }
    }

    ScanState scan(String sha256) throws IOException {
        try (var bytes = store.open(sha256)) {
            return scan.look(bytes);
        }
    }
}
