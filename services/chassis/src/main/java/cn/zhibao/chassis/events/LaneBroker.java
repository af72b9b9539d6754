package cn.zhibao.chassis.events;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The broker as the relay sees it. Whatever goes wrong comes out as a `KafkaException`.
interface LaneBroker {

    /// Takes a lane over: from now on whoever had it before can send nothing, and what they had begun is undone.
    Lane takeOver(int lane);

    /// A lane taken over.
    interface Lane extends AutoCloseable {

        /// Sends all of the records or none. After an exception it may be either.
        void send(List<ProducerRecord<String, String>> records);

        @Override
        void close();
    }
}
