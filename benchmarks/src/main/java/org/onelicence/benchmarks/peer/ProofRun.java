package org.onelicence.benchmarks.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.benchmarks.measure.Figure;
import org.onelicence.benchmarks.measure.Meter;
import org.onelicence.benchmarks.measure.Sample;
import org.onelicence.benchmarks.server.ScratchDatabase;
import org.onelicence.benchmarks.server.Server;
import org.onelicence.log.tree.Checkpoint;
import org.onelicence.log.tree.Hash;
import org.onelicence.log.tree.ProofCheck;
import org.onelicence.log.tree.Proofs;

/** Inclusion proofs in a large tree: how fast it is made, how fast it answers, and whether the answers hold. */
public final class ProofRun implements AutoCloseable {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int FIRST_TRIES = 21;
    private static final int KEPT = 4_096; // proofs of each caller that are verified afterwards

    private final Server server;
    private final ScratchDatabase database;
    private final Corpus corpus;
    private final int leaves;
    private final SignedTree tree;
    private final Checkpoint checkpoint;
    private final Sample made;

    private ProofRun(Server server, Corpus corpus, int leaves) throws Exception {
        this.server = server;
        this.corpus = corpus;
        this.leaves = leaves;
        this.database = server.fresh();
        Preload.log(database, corpus, leaves);
        server.execute("checkpoint");
        var meter = Meter.start(server);
        this.tree = SignedTree.keep(database, SignedTree.EAGER);
        tree.awaitSize(leaves);
        this.made = meter.stop().read(leaves);
        tree.check(leaves);
        this.checkpoint = tree.checkpoint();
    }

    public static ProofRun prepare(Server server, Corpus corpus, int leaves) throws Exception {
        return new ProofRun(server, corpus, leaves);
    }

    /** The tree from nothing to its full size. */
    public Sample made() {
        return made;
    }

    /** Proofs for leaves at random, some callers on one reader, as a service has it. */
    public Sample proofs(int callers, Duration time) throws Exception {
        var proofs = tree.reader().proofs(leaves);
        List<Callable<Made>> asking = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            var random = new SplittableRandom(Corpus.SEED + i);
            asking.add(() -> ask(proofs, random, time));
        }
        var meter = Meter.start(server);
        var all = Together.run(asking);
        var stopped = meter.stop();
        var nanos = ClosedLoop.histogram();
        all.forEach(each -> nanos.add(each.nanos()));
        all.forEach(each -> each.kept().forEach(this::verify));
        return stopped.read(nanos.getTotalCount()).with(nanos).with(Figure.FIRST, first());
    }

    /** How fast somebody else can check what he was given, on one processor. */
    public Sample verifications() throws Exception {
        var made = ask(tree.reader().proofs(leaves), new SplittableRandom(Corpus.SEED), Duration.ofMillis(500));
        made.kept().forEach(this::verify);
        List<Hash> hashes =
                made.kept().stream().map(proof -> leaf(proof.index())).toList();
        var meter = Meter.start(server);
        for (int i = 0; i < hashes.size(); i++) {
            verify(made.kept().get(i), hashes.get(i));
        }
        return meter.stop().read(hashes.size());
    }

    /** Median of one proof by a reader that has nothing in memory, in milliseconds. */
    private double first() {
        var random = new SplittableRandom(Corpus.SEED);
        var nanos = ClosedLoop.histogram();
        for (int i = 0; i < FIRST_TRIES; i++) {
            long index = random.nextLong(leaves);
            long began = System.nanoTime();
            var proof = tree.reader().proofs(leaves).inclusion(index);
            ClosedLoop.record(nanos, System.nanoTime() - began);
            verify(new Proof(index, proof));
        }
        return nanos.getValueAtPercentile(50) / NANOS_PER_MILLI;
    }

    private Made ask(Proofs proofs, SplittableRandom random, Duration time) {
        var nanos = ClosedLoop.histogram();
        List<Proof> kept = new ArrayList<>();
        long began = System.nanoTime();
        for (long before = began; before - began < time.toNanos(); ) {
            long index = random.nextLong(leaves);
            var proof = new Proof(index, proofs.inclusion(index));
            long now = System.nanoTime();
            ClosedLoop.record(nanos, now - before);
            before = now;
            if (kept.size() < KEPT) {
                kept.add(proof);
            }
        }
        return new Made(nanos, kept);
    }

    private void verify(Proof proof) {
        verify(proof, leaf(proof.index()));
    }

    private void verify(Proof proof, Hash leaf) {
        if (!ProofCheck.includes(checkpoint.root(), leaves, proof.index(), leaf, proof.hashes())) {
            throw new IllegalStateException("the proof of leaf " + proof.index() + " does not hold");
        }
    }

    private Hash leaf(long index) {
        return new Hash(corpus.event(index).entry().leafHash());
    }

    @Override
    public void close() throws Exception {
        tree.close();
        database.close();
    }

    private record Proof(long index, List<Hash> hashes) {}

    private record Made(Histogram nanos, List<Proof> kept) {}
}
