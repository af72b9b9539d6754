package cn.zhibao.contracts;

import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.enforcement.EnforcementEvent;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.contracts.statistics.StatisticsEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The services that say something, left to right as in the story of a case.
public enum Sender {
    INSPECTION("inspection", "inspection.events", InspectionEvent.class),
    CASE_INTAKE("case-intake", "case-intake.events", CaseIntakeEvent.class),
    MEDIATION("mediation", "mediation.events", MediationEvent.class),
    ENFORCEMENT("enforcement", "enforcement.events", EnforcementEvent.class),
    STATISTICS("statistics", "statistics.feed", StatisticsEvent.class);

    private final String service;
    private final String topic;
    private final Class<? extends Event> family;

    Sender(String service, String topic, Class<? extends Event> family) {
        this.service = service;
        this.topic = topic;
        this.family = family;
    }

    /// The service's name as it stands in sources, types and file names.
    public String service() {
        return service;
    }

    /// The Kafka topic that this service alone writes.
    public String topic() {
        return topic;
    }

    /// CloudEvents `source`.
    public String source() {
        return "/" + service;
    }

    /// Every event this service may say.
    public List<Class<? extends Event>> events() {
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                .toList();
    }

    /// The sender of a service name, where there is one.
    public static Optional<Sender> named(String service) {
        return Arrays.stream(values()).filter(s -> s.service.equals(service)).findFirst();
    }
}
