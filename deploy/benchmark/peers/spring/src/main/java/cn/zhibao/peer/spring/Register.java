package cn.zhibao.peer.spring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// The repositories of the register.
final class Register {

    private Register() {}

    interface Cases extends JpaRepository<CaseFile, UUID> {
        @Query(value = "select nextval('case_no_seq')", nativeQuery = true)
        long nextNumber();
    }

    interface History extends JpaRepository<HistoryEntry, Long> {}

    interface Outbox extends JpaRepository<OutboxEntry, Long> {
        List<OutboxEntry> findAllByOrderById(Limit limit);
    }
}
