/** The log's public face: checkpoints, tiles and entry bundles over HTTP, as C2SP tlog-tiles lays them out. */
@NullMarked
package org.onelicence.log.web;

import org.jspecify.annotations.NullMarked;
