package org.onelicence.log.tree;

import java.util.regex.Pattern;

/**
 * What a log commits to: the root over its first {@code size} entries (C2SP tlog-checkpoint). We write no extension
 * lines and refuse them: nobody could audit what they say.
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new NoteRefused("No checkpoint: origin “" + origin + "”, size " + size);
        }
    }

    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new NoteRefused("A checkpoint has three lines: origin, size, root");
        }
        var root = NoteSignature.base64(lines[2]);
        if (root.length != Hash.LENGTH) {
            throw new NoteRefused("A root has " + Hash.LENGTH + " bytes, not " + root.length);
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), new Hash(root));
        } catch (NumberFormatException e) {
            throw new NoteRefused("No log is as large as " + lines[1]);
        }
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
