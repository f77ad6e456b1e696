package org.onelicence.query.industry;

import org.onelicence.query.wording.Text;

/** One of the pilot industries. */
public record Industry(int no, Text name) {}
