/** The register as an auditor compares it with the log: the lines and the digest of docs/auditor.md. */
@NullMarked
package org.onelicence.query.audit;

import org.jspecify.annotations.NullMarked;
