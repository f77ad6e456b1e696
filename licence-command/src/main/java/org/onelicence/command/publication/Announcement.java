package org.onelicence.command.publication;

/**
 * What one event becomes outside.
 *
 * @param topic one of contracts/topics.txt
 * @param key the aggregate's id: keeps the order of its messages
 * @param type such as {@code licence.issued.v1}
 * @param payload a record; its JSON form is pinned by contracts/messages
 */
public record Announcement(String topic, String key, String type, Object payload) {}
