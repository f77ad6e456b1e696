// Verifies an export of a licence log with golang.org/x/mod/sumdb, the code from which the C2SP specifications were
// written and of which we wrote nothing: package note opens the checkpoint, package tlog makes the tree anew from the
// entries and says which tiles it has. See docs/auditor.md.
//
// It does not use tlog.TileHashReader: in the version that Debian 12 ships, tiles that follow the tree's own right edge
// are returned without having been held against their parents. Found by altering a byte of tile/1/000.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// stored are the tree's hashes in the order that package tlog prescribes.
type stored []tlog.Hash

func (hashes *stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var read []tlog.Hash
	for _, index := range indexes {
		read = append(read, (*hashes)[index])
	}
	return read, nil
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: verify <export> <verifier key>")
	}
	folder := os.Args[1]
	signed := checkpoint(folder, os.Args[2])
	hashes := &stored{}
	for first := int64(0); first < signed.N; first += 1 << height {
		add(hashes, folder, first, min(signed.N-first, 1<<height))
	}
	root, err := tlog.TreeHash(signed.N, hashes)
	check(err)
	if root != signed.Hash {
		log.Fatalf("the entries have the root %s, signed was %s", root, signed.Hash)
	}
	tiles := widest(tlog.NewTiles(height, 0, signed.N))
	for _, tile := range tiles {
		computed, err := tlog.ReadTileData(tile, hashes)
		check(err)
		if !bytes.Equal(computed, read(folder, path(tile))) {
			log.Fatalf("%s is not what the entries make it", path(tile))
		}
	}
	fmt.Printf("%d entries and %d tiles are those of the signed root %s\n", signed.N, len(tiles), root)
}

func checkpoint(folder, key string) tlog.Tree {
	verifier, err := note.NewVerifier(key)
	check(err)
	opened, err := note.Open(read(folder, "checkpoint"), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree
}

// add appends the hashes that one bundle of entries brings into the tree.
func add(hashes *stored, folder string, first, count int64) {
	tile := tlog.Tile{H: height, L: 0, N: first >> height, W: int(count)}
	bundle := read(folder, strings.Replace(path(tile), "tile/0/", "tile/entries/", 1))
	for i := first; i < first+count; i++ {
		length := int(binary.BigEndian.Uint16(bundle))
		more, err := tlog.StoredHashes(i, bundle[2:2+length], hashes)
		check(err)
		*hashes = append(*hashes, more...)
		bundle = bundle[2+length:]
	}
	if len(bundle) != 0 {
		log.Fatalf("a bundle holds more than %d entries", count)
	}
}

// widest leaves out the narrower forms in which a partial tile was served while it grew.
func widest(tiles []tlog.Tile) []tlog.Tile {
	var kept []tlog.Tile
	for i, tile := range tiles {
		if i+1 == len(tiles) || tiles[i+1].L != tile.L || tiles[i+1].N != tile.N {
			kept = append(kept, tile)
		}
	}
	return kept
}

// path is sumdb's without the height, which tlog-tiles has fixed.
func path(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
}

func read(folder, path string) []byte {
	bytes, err := os.ReadFile(filepath.Join(folder, path))
	check(err)
	return bytes
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
