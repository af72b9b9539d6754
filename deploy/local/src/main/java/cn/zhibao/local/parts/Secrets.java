package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// Passwords made up for this copy of the system and kept in its state folder, readable by its owner only.
public final class Secrets {

    private final Path file;

    public Secrets(Site site) {
        this.file = site.folder("run").resolve("secrets.properties");
    }

    public synchronized String get(String name) {
        try {
            Properties known = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            String value = known.getProperty(name);
            return value == null ? invent(known, name) : value;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String invent(Properties known, String name) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String value = HexFormat.of().formatHex(random);
        known.setProperty(name, value);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            known.store(writer, "Made up for this copy of the system");
        }
        return value;
    }
}
