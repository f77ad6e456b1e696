package org.onelicence.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Table;
import org.onelicence.benchmarks.measure.Table.Cell;
import org.onelicence.benchmarks.peer.AxonJdbc;
import org.onelicence.benchmarks.peer.AxonJpa;
import org.onelicence.benchmarks.peer.AxonLog;
import org.onelicence.benchmarks.peer.LicenceLog;
import org.onelicence.benchmarks.peer.MessageDb;
import org.onelicence.benchmarks.peer.Peer;
import org.onelicence.benchmarks.peer.PeerRun;
import org.onelicence.benchmarks.peer.RawInsert;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.localstack.Checkout;

/** W1: callers append to aggregates of their own, one event at a time, each acknowledged when durable. */
final class OwnAggregates implements Workload {

    private static final Peer RAW = new RawInsert();
    private static final Peer JDBC = new AxonJdbc();
    private static final Peer JPA = new AxonJpa();

    @Override
    public String id() {
        return "w1";
    }

    @Override
    public Table measure(Server server, Effort effort) throws Exception {
        var table = new Table(id(), "append, callers on aggregates of their own");
        var peers = peers(table);
        warmUp(server, effort, peers);
        var runs = new Interleaved();
        for (int payloadBytes : effort.payloadBytes()) {
            var corpus = new Corpus(payloadBytes);
            Ceiling.add(runs, server, corpus, effort.ceilingEvents());
            for (int callers : effort.callers()) {
                for (var peer : peers) {
                    runs.add(
                            new Cell(Load.callers(payloadBytes, callers), peer.name()),
                            () -> PeerRun.measure(server, peer, corpus, callers, effort.run(), effort.eventsMax()));
                }
            }
        }
        runs.into(table, effort.repetitions());
        table.compare("× raw", cell -> List.of(new Cell(cell.load(), RAW.name())));
        table.compare("× Axon JDBC", cell -> List.of(new Cell(cell.load(), JDBC.name())));
        table.compare("× Axon JPA", cell -> List.of(new Cell(cell.load(), JPA.name())));
        table.compare(Ceiling.COLUMN, cell -> Ceiling.of(Load.payloadBytes(cell.load())));
        return table;
    }

    private static List<Peer> peers(Table table) {
        List<Peer> peers = new ArrayList<>(List.of(RAW, new LicenceLog(), AxonLog.ownAggregates(), JDBC, JPA));
        var messageDb = MessageDb.fetched(Checkout.find().root().resolve("benchmarks/target"));
        messageDb.ifPresent(peers::add);
        if (messageDb.isEmpty()) {
            table.note("Message DB was not run: benchmarks/target has no " + MessageDb.FILE);
        }
        table.note("The LogWriter's callers hand over bytes; Axon's engines also serialize the payload");
        return peers;
    }

    private static void warmUp(Server server, Effort effort, List<Peer> peers) throws Exception {
        if (effort.warmUp().isZero()) {
            return;
        }
        var runs = new Interleaved();
        var corpus = effort.corpus();
        for (var peer : peers) {
            runs.add(
                    new Cell("warm-up", peer.name()),
                    () -> PeerRun.measure(
                            server, peer, corpus, effort.callersMax(), effort.warmUp(), effort.eventsMax()));
        }
        runs.into(new Table("warm-up", "not told"), 1);
    }
}
