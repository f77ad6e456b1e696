package org.onelicence.command.material;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be handed in. The type is what the content is; a name's ending says nothing. */
public enum MaterialType {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    /** 开放版式文档 GB/T 33190; no browser knows it, so it mostly comes undeclared. */
    OFD("application/ofd", "ofd", "504b0304");

    private static final Set<String> UNDECLARED = Set.of("", "application/octet-stream");

    private final String mediaType;
    private final String extension;
    private final String magic;

    MaterialType(String mediaType, String extension, String magic) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** How it begins, in hexadecimal digits. */
    String magic() {
        return magic;
    }

    boolean isWhole(FileChannel file) throws IOException {
        return switch (this) {
            case PDF -> FileStructures.isPdf(file);
            case JPEG -> FileStructures.isJpeg(file);
            case PNG -> FileStructures.isPng(file);
            case OFD -> FileStructures.isOfd(file);
        };
    }

    public static MaterialType ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> MaterialProblem.TYPE_NOT_ALLOWED.because(
                        "可提交 PDF、JPEG、PNG、OFD 文件", "PDF, JPEG, PNG and OFD are taken"));
    }

    /** What the sender says it is; empty where nothing was said. */
    static Optional<MaterialType> declared(@Nullable String contentType) {
        var said =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return UNDECLARED.contains(said) ? Optional.empty() : Optional.of(ofMediaType(said));
    }
}
