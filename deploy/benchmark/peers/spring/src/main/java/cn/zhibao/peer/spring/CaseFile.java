package cn.zhibao.peer.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// A matter in the register.
@Entity
public class CaseFile implements Persistable<UUID> {

    @Id
    UUID id;

    @Version
    Integer version;

    String caseNo;
    String region;
    String source;
    String rightKind;
    String title;
    LocalDate receivedOn;
    String status;
    String route;
    String registeredBy;

    @Override
    public UUID getId() {
        return id;
    }

    /// Spares the question whether the id is known before the insert.
    @Override
    public boolean isNew() {
        return version == null;
    }

    View view() {
        return new View(id, version, caseNo, region, source, rightKind, title, receivedOn, status, route);
    }

    /// What is told of it over HTTP.
    public record View(
            UUID id,
            int version,
            String caseNo,
            String region,
            String source,
            String right,
            String title,
            LocalDate receivedOn,
            String status,
            String route) {}
}
