/**
 * The Merkle tree over the log's leaf hashes (RFC 6962), its tiles (C2SP tlog-tiles), its signed checkpoints (C2SP
 * signed-note, tlog-checkpoint, tlog-cosignature) and the keeper that lets them follow the log.
 */
@NullMarked
package org.onelicence.log.tree;

import org.jspecify.annotations.NullMarked;
