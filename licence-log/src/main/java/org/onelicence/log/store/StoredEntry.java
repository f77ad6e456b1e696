package org.onelicence.log.store;

/**
 * An entry where it stands.
 *
 * @param position from 1, without gaps, in the order of commits
 * @param leafHash as computed when it was appended
 */
public record StoredEntry(long position, Entry entry, byte[] leafHash) {}
