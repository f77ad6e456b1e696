package org.onelicence.log.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void a_leaf_is_proved_and_nothing_else_is(long seed) {
        var random = new Random(seed);
        var tree = NaiveTree.random(random, 1 + random.nextInt(600));
        var size = tree.leaves().size();
        var index = random.nextInt(size);
        var leaf = tree.leaves().get(index);
        var root = tree.root();
        var proof = tree.proofs().inclusion(index);

        assertThat(ProofCheck.includes(root, size, index, leaf, proof))
                .as("seed %d", seed)
                .isTrue();
        for (var wrong : mutations(proof, random)) {
            assertThat(ProofCheck.includes(root, size, index, leaf, wrong))
                    .as("seed %d: %s", seed, wrong)
                    .isFalse();
        }
        assertThat(ProofCheck.includes(root, size, index, flipped(leaf, random), proof))
                .as("seed %d", seed)
                .isFalse();
        assertThat(ProofCheck.includes(flipped(root, random), size, index, leaf, proof))
                .as("seed %d", seed)
                .isFalse();
        assertThat(ProofCheck.includes(root, size, size, leaf, proof))
                .as("seed %d", seed)
                .isFalse();
        if (size > 1) {
            var elsewhere = (index + 1 + random.nextInt(size - 1)) % size;
            assertThat(ProofCheck.includes(root, size, elsewhere, leaf, proof))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void growth_is_proved_and_a_rewritten_past_is_not(long seed) {
        var random = new Random(seed);
        var tree = NaiveTree.random(random, 2 + random.nextInt(600));
        var size = tree.leaves().size();
        var from = 1 + random.nextInt(size - 1);
        var old = tree.first(from).root();
        var root = tree.root();
        var proof = tree.proofs().consistency(from);

        assertThat(ProofCheck.isConsistent(from, old, size, root, proof))
                .as("seed %d", seed)
                .isTrue();
        for (var wrong : mutations(proof, random)) {
            assertThat(ProofCheck.isConsistent(from, old, size, root, wrong))
                    .as("seed %d: %s", seed, wrong)
                    .isFalse();
        }
        assertThat(ProofCheck.isConsistent(from, flipped(old, random), size, root, proof))
                .as("seed %d", seed)
                .isFalse();
        assertThat(ProofCheck.isConsistent(from, old, size, flipped(root, random), proof))
                .as("seed %d", seed)
                .isFalse();
        assertThat(ProofCheck.isConsistent(size, root, from, old, proof))
                .as("seed %d", seed)
                .isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.onelicence.test.Seeds#seeds")
    void tiles_and_right_edge_make_the_root_that_the_definition_makes(long seed) {
        var random = new Random(seed);
        var tree = NaiveTree.random(random, random.nextInt(2_000));
        var restart = tree.leaves().isEmpty() ? 0 : random.nextInt(tree.leaves().size());
        var edge = RightEdge.of(restart, tree.first(restart)::tile);
        assertThat(edge.root())
                .as("seed %d", seed)
                .isEqualTo(tree.first(restart).root());

        tree.leaves().subList(restart, tree.leaves().size()).forEach(edge::add);

        assertThat(edge.root()).as("seed %d", seed).isEqualTo(tree.root());
        assertThat(tree.proofs().root()).as("seed %d", seed).isEqualTo(tree.root());
        edge.takeChangedFrom(0).forEach((name, hashes) -> assertThat(hashes)
                .as("seed %d: %s", seed, name)
                .isEqualTo(tree.tile(name).bytes()));
    }

    @Test
    void seventy_thousand_leaves_make_the_tiles_of_the_specification() {
        var edge = new RightEdge();
        var leaf = MerkleHashing.leaf(new byte[0]);
        for (var i = 0; i < 70_000; i++) {
            edge.add(leaf);
        }
        var tiles = edge.takeChangedFrom(0).keySet();
        assertThat(tiles.stream().filter(name -> name.level() == 0 && name.width() == 256))
                .hasSize(273);
        assertThat(tiles)
                .hasSize(273 + 1 + 1 + 1 + 1)
                .contains(
                        new TileName(0, 273, 112),
                        new TileName(1, 0, 256),
                        new TileName(1, 1, 17),
                        new TileName(2, 0, 1))
                .allMatch(name -> name.isIn(70_000));
        assertThat(new TileName(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new TileName(2, 0, 2).isIn(70_000)).isFalse();
        assertThat(new TileName(63, Long.MAX_VALUE, 1).isIn(70_000)).isFalse();
    }

    @Test
    void an_empty_tree_is_the_beginning_of_every_tree() {
        var root = MerkleHashing.leaf(new byte[0]);
        assertThat(ProofCheck.isConsistent(0, MerkleHashing.EMPTY, 1, root, List.of()))
                .isTrue();
        assertThat(ProofCheck.isConsistent(0, root, 1, root, List.of())).isFalse();
        assertThat(ProofCheck.isConsistent(0, MerkleHashing.EMPTY, 1, root, List.of(root)))
                .isFalse();
    }

    /** The proof with a bit flipped, a hash dropped, doubled, added in front or behind, or two exchanged. */
    private static List<List<Hash>> mutations(List<Hash> proof, Random random) {
        var wrong = new ArrayList<List<Hash>>();
        var stray = MerkleHashing.leaf(new byte[] {1});
        wrong.add(with(proof, 0, stray));
        wrong.add(with(proof, proof.size(), stray));
        for (var i = 0; i < proof.size(); i++) {
            var altered = new ArrayList<>(proof);
            altered.set(i, flipped(proof.get(i), random));
            wrong.add(altered);
            var shorter = new ArrayList<>(proof);
            shorter.remove(i);
            wrong.add(shorter);
            wrong.add(with(proof, i, proof.get(i)));
        }
        if (proof.size() > 1) {
            var exchanged = new ArrayList<>(proof);
            Collections.swap(exchanged, 0, 1 + random.nextInt(proof.size() - 1));
            wrong.add(exchanged);
        }
        return wrong;
    }

    private static List<Hash> with(List<Hash> proof, int index, Hash extra) {
        var longer = new ArrayList<>(proof);
        longer.add(index, extra);
        return longer;
    }

    private static Hash flipped(Hash hash, Random random) {
        var bytes = hash.bytes().clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return new Hash(bytes);
    }
}
