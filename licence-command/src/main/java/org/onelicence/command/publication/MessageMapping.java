package org.onelicence.command.publication;

import java.util.Optional;

/** A feature's word on what the world hears: each of its public events as the message its contract describes. */
public interface MessageMapping {

    /** Empty for an event of another feature, or one that stays private. Holds no personal data. */
    Optional<Announcement> of(Object event);
}
