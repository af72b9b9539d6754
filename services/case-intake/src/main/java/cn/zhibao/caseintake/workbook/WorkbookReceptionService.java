package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.imports.CharsetSniffer;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Receives a workbook and the decision about it. What is no workbook of ours, too large or harmful is refused here,
/// before anything of it is kept.
@ApplicationScoped
public class WorkbookReceptionService {

    private static final Logger LOG = Logger.getLogger(WorkbookReceptionService.class);
    private static final int LONGEST_NAME = 120;

    private final DataSource database;
    private final Now now;
    private final WorkbookWorkService worker;
    private final WorkbookProgressService progress;
    private final int mostBytes;
    private final SheetRepository sheets;

    WorkbookReceptionService(
            DataSource database,
            Now now,
            WorkbookWorkService worker,
            WorkbookProgressService progress,
            @ConfigProperty(name = "workbooks.most-bytes", defaultValue = "5242880") int mostBytes,
            @ConfigProperty(name = "workbooks.most-rows", defaultValue = "10000") int mostRows) {
        this.database = database;
        this.now = now;
        this.worker = worker;
        this.progress = progress;
        this.mostBytes = mostBytes;
        this.sheets = new SheetRepository(mostRows);
    }

    /// Which rows are to be taken in.
    public enum Rows {
        /// All of them, and none where one has a fault.
        ALL_OR_NOTHING,
        /// Those that passed.
        VALID_ROWS
    }

    /// Keeps the file and its rows; they are checked from now on.
    public UUID receive(Actor actor, String name, InputStream body, long announcedBytes)
            throws SQLException, IOException {
        var file = read(body, announcedBytes);
        var charset = charset(file, name);
        var content = charset == null ? sheets.workbook(file) : sheets.csv(file, charset);
        var job = new WorkbookRepository.Job(Ids.at(now.instant()), actor, WorkbookPhase.CHECKING, now.instant());
        Transaction.<UUID, SQLException>in(database, tx -> {
            WorkbookRepository.insert(
                    tx,
                    job,
                    plainName(name),
                    charset == null ? WorkbookRepository.PACKED : charset.name(),
                    file,
                    WorkbookRowRepository.json(content.mapping().places()));
            WorkbookRowRepository.insert(tx, job.id(), actor.org(), content.rows());
            return job.id();
        });
        LOG.infof("workbook=%s rows=%d", job.id(), content.rows().size());
        worker.wake();
        return job.id();
    }

    /// Takes rows in. Asked twice it is done once.
    public void take(Actor actor, UUID id, Rows rows) throws SQLException {
        var standing = progress.find(actor, id);
        Transaction.<Boolean, SQLException>in(database, tx -> {
            demandCovers(actor, WorkbookProgressService.regions(tx, id));
            switch (standing.phase()) {
                case CHECKING -> throw new Refused(CaseRefusal.WORKBOOK_NOT_CHECKED);
                case CHECKED -> {
                    if (rows == Rows.ALL_OR_NOTHING && standing.rejected() > 0) {
                        throw new Refused(CaseRefusal.WORKBOOK_HAS_FAULTS);
                    }
                }
                case TAKING, DONE -> LOG.debugf("workbook=%s taken already", id);
            }
            return WorkbookRepository.take(tx, id, actor);
        });
        LOG.infof("workbook=%s rows=%s by=%s", id, rows, actor.subject());
        worker.wake();
    }

    /// The rows were checked for whoever brought them; who takes them in must be able to answer for all of them.
    private static void demandCovers(Actor actor, Jurisdiction brought) {
        if (!brought.regions().stream().allMatch(actor.jurisdiction()::covers)) {
            throw new Refused(CommonRefusal.FORBIDDEN);
        }
    }

    private byte[] read(InputStream body, long announcedBytes) throws IOException {
        if (announcedBytes > mostBytes) {
            throw tooLarge();
        }
        var file = body.readNBytes(mostBytes + 1);
        if (file.length > mostBytes) {
            throw tooLarge();
        }
        if (file.length == 0) {
            throw new Refused(CaseRefusal.WORKBOOK_EMPTY);
        }
        return file;
    }

    /// The charset of CSV text; none for a workbook.
    private static @Nullable Charset charset(byte[] file, String name) {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refused(
                    CaseRefusal.WORKBOOK_OLD_OR_LOCKED, "请去掉密码并另存为 .xlsx。Remove the password and save it as .xlsx.");
        }
        if (startsWith(file, 'P', 'K', 3, 4)) {
            demandNoMacroName(name);
            PackedFile.demandHarmless(file);
            return null;
        }
        for (var at : file) {
            if (at == 0) {
                throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
            }
        }
        var sniffer = new CharsetSniffer();
        sniffer.see(file, file.length);
        return sniffer.verdict().orElseThrow(() -> new Refused(CaseRefusal.IMPORT_ENCODING_UNKNOWN));
    }

    private static void demandNoMacroName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsm") || lower.endsWith(".xltm") || lower.endsWith(".xlam")) {
            throw new Refused(CaseRefusal.WORKBOOK_WITH_MACROS);
        }
    }

    private static boolean startsWith(byte[] file, int... head) {
        for (var at = 0; at < head.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != head[at]) {
                return false;
            }
        }
        return true;
    }

    /// The name without folders, control characters and whatever a file system or a header takes amiss.
    private static String plainName(String name) {
        var plain = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{C}\"*:<>?|;%]", "")
                .strip();
        var kept = plain.codePoints().limit(LONGEST_NAME).toArray();
        return plain.isEmpty() ? "workbook" : new String(kept, 0, kept.length);
    }

    private Refused tooLarge() {
        return new Refused(
                CaseRefusal.WORKBOOK_TOO_LARGE,
                "最多 %d KB，请分几个文件导入。At most %d KB; split the file.".formatted(mostBytes / 1024, mostBytes / 1024));
    }
}
