#!/bin/sh
# Creates the topics of topics.csv that are missing, with the programs of Kafka's own image.
set -eu
tail -n +2 "$(dirname "$0")/topics.csv" | while IFS=, read -r topic partitions days; do
  "${KAFKA_HOME:-/opt/kafka}/bin/kafka-topics.sh" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --config "retention.ms=$((days * 86400000))" </dev/null
done
