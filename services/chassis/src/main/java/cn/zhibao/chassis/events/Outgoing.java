package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import org.apache.kafka.clients.producer.ProducerRecord;

/// A fact that still has to be sent, at its place in the journal.
record Outgoing(long position, Envelope envelope, String payload) {

    ProducerRecord<String, String> record(String topic) {
        return new ProducerRecord<>(topic, null, envelope.partitionKey().toString(), payload, Wire.headers(envelope));
    }
}
