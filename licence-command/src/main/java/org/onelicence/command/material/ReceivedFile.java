package org.onelicence.command.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in: on disk under a name of ours for as long as it is looked at, read no further than the limit,
 * known by what it holds. The name it was sent under plays no part.
 */
final class ReceivedFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path path;
    private final String sha256;
    private final long sizeBytes;

    private ReceivedFile(Path path, String sha256, long sizeBytes) {
        this.path = path;
        this.sha256 = sha256;
        this.sizeBytes = sizeBytes;
    }

    static ReceivedFile of(InputStream sent, long bytesMax) throws IOException {
        var path = Files.createTempFile("onelicence-material", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = 0L;
            try (var file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                var buffer = new byte[BUFFER_BYTES];
                for (var read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                    size += read;
                    if (size > bytesMax) {
                        throw tooLarge(bytesMax);
                    }
                    file.write(buffer, 0, read);
                }
            }
            return new ReceivedFile(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static RuntimeException tooLarge(long bytesMax) {
        return MaterialProblem.TOO_LARGE.because(
                "每个文件最多 " + bytesMax / 1_048_576 + " MB", "A file may have " + bytesMax / 1_048_576 + " MB");
    }

    /** What it is, by its content; refused where that is nothing we take or not what the sender said. */
    MaterialType checkedType(@Nullable String declaredType) throws IOException {
        var declared = MaterialType.declared(declaredType);
        if (sizeBytes == 0) {
            throw MaterialProblem.EMPTY.because("请重新选择文件", "Choose the file again");
        }
        var begins = begins();
        if (declared.isPresent() && declared.get() != begins) {
            throw MaterialProblem.TYPE_CONTRADICTS.because(
                    "声明为 " + declared.get() + "，内容为 " + begins, "Declared " + declared.get() + ", but it is " + begins);
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            if (!begins.isWhole(file) || (begins == MaterialType.OFD && !OfdPackage.isWhole(path))) {
                throw MaterialProblem.DAMAGED.because(
                        "请检查并重新导出为 " + begins, "Check it and export it as " + begins + " again");
            }
        }
        return begins;
    }

    private MaterialType begins() throws IOException {
        byte[] head;
        try (var file = inputStream()) {
            head = file.readNBytes(8);
        }
        var text = HexFormat.of().formatHex(head);
        return Stream.of(MaterialType.values())
                .filter(type -> text.startsWith(type.magic()))
                .findFirst()
                .orElseThrow(() -> MaterialProblem.TYPE_NOT_ALLOWED.because(
                        "可提交 PDF、JPEG、PNG、OFD 文件", "PDF, JPEG, PNG and OFD are taken"));
    }

    InputStream inputStream() throws IOException {
        return Files.newInputStream(path);
    }

    String sha256() {
        return sha256;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
