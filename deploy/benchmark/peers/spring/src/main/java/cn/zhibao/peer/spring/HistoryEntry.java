package cn.zhibao.peer.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;

/// What was done to a matter, by whom and when.
@Entity
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_seq")
    @SequenceGenerator(name = "history_seq", sequenceName = "history_seq", allocationSize = 100)
    Long id;

    UUID caseId;
    String type;
    String payload;
    String actor;
    String actorOrg;
    Instant occurredAt;
}
