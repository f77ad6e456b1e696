package org.onelicence.command.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** The name a program sends a file under (RFC 6266). In a header, because an address ends in logs. */
final class SentName {

    private SentName() {}

    static @Nullable String of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            return ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException unreadable) {
            return null; // the name is decoration
        }
    }
}
