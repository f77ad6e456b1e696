#!/bin/sh
# Creates the topics of contracts/topics.txt; those that exist stay as they are.
set -eu
broker=$1
list=$2

grep -v '^#' "$list" | while read -r name partitions; do
    [ -n "$name" ] || continue
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$broker" --create --if-not-exists \
        --topic "$name" --partitions "$partitions" --replication-factor 1 </dev/null
done
