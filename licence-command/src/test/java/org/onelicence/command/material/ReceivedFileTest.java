package org.onelicence.command.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onelicence.command.material.Samples.jpeg;
import static org.onelicence.command.material.Samples.ofd;
import static org.onelicence.command.material.Samples.pdf;
import static org.onelicence.command.material.Samples.png;
import static org.onelicence.command.material.Samples.together;
import static org.onelicence.command.material.Samples.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onelicence.platform.problem.Problem;
import org.onelicence.platform.problem.Refusal;

/** A file is what it holds from its first byte to its last, whatever it is called and declared to be. */
class ReceivedFileTest {

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of(pdf("一"), "application/pdf", MaterialType.PDF),
                Arguments.of(png(), "image/png", MaterialType.PNG),
                Arguments.of(jpeg(), "IMAGE/JPEG; q=1", MaterialType.JPEG),
                Arguments.of(ofd(), "application/ofd", MaterialType.OFD),
                Arguments.of(ofd(), "application/octet-stream", MaterialType.OFD),
                Arguments.of(png(), null, MaterialType.PNG));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_whole_file_is_taken_for_what_it_is(byte[] content, @Nullable String declared, MaterialType type)
            throws IOException {
        try (var file = ReceivedFile.of(new ByteArrayInputStream(content), 1_000_000)) {
            assertThat(file.checkedType(declared)).isEqualTo(type);
            assertThat(file.sizeBytes()).isEqualTo(content.length);
        }
    }

    static Stream<Arguments> refused() {
        var script = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("nothing at all", new byte[0], "application/pdf", MaterialProblem.EMPTY),
                Arguments.of("a PNG said to be a PDF", png(), "application/pdf", MaterialProblem.TYPE_CONTRADICTS),
                Arguments.of("a page said to be a PDF", script, "application/pdf", MaterialProblem.TYPE_NOT_ALLOWED),
                Arguments.of("a page", script, "text/html", MaterialProblem.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "a GIF", "GIF89a".getBytes(StandardCharsets.UTF_8), null, MaterialProblem.TYPE_NOT_ALLOWED),
                Arguments.of("a PDF cut off", half(pdf("一二三四五六七八九十".repeat(200))), null, MaterialProblem.DAMAGED),
                Arguments.of("a PNG cut off", half(png()), null, MaterialProblem.DAMAGED),
                Arguments.of("a JPEG cut off", half(jpeg()), null, MaterialProblem.DAMAGED),
                Arguments.of("an OFD cut off", half(ofd()), null, MaterialProblem.DAMAGED),
                Arguments.of("a PNG with a PDF behind", together(png(), pdf("")), null, MaterialProblem.DAMAGED),
                Arguments.of("a JPEG with a ZIP behind", together(jpeg(), ofd()), null, MaterialProblem.DAMAGED),
                Arguments.of("a PDF with a ZIP behind", together(pdf(""), ofd()), null, MaterialProblem.DAMAGED),
                Arguments.of("a PDF header within a PNG", hidden(), null, MaterialProblem.DAMAGED),
                Arguments.of(
                        "a PDF behind other bytes", together(script, pdf("")), null, MaterialProblem.TYPE_NOT_ALLOWED),
                Arguments.of("a ZIP that is no OFD", zip("word/document.xml", "x"), null, MaterialProblem.DAMAGED),
                Arguments.of("an OFD.xml of something else", zip("OFD.xml", "<x/>"), null, MaterialProblem.DAMAGED),
                Arguments.of("only the signature", Arrays.copyOf(png(), 8), null, MaterialProblem.DAMAGED),
                Arguments.of("only three bytes of a JPEG", Arrays.copyOf(jpeg(), 3), null, MaterialProblem.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_lies_lacks_or_hides_something_is_refused(
            String what, byte[] content, @Nullable String declared, Problem problem) throws IOException {
        try (var file = ReceivedFile.of(new ByteArrayInputStream(content), 1_000_000)) {
            assertThatThrownBy(() -> file.checkedType(declared))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.problem()).isEqualTo(problem));
        }
    }

    @Test
    void nothing_is_read_past_the_limit_and_nothing_stays_on_disk() throws IOException {
        var before = left();
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                throw new AssertionError("read by the piece");
            }

            @Override
            public int read(byte[] into, int from, int most) {
                read += most;
                assertThat(read).isLessThan(200_000);
                return most;
            }
        };
        assertThatThrownBy(() -> ReceivedFile.of(endless, 1_000))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.problem()).isEqualTo(MaterialProblem.TOO_LARGE));
        try (var file = ReceivedFile.of(new ByteArrayInputStream(png()), 1_000_000)) {
            assertThat(file.sizeBytes()).isPositive();
        }
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void a_name_is_cut_down_to_what_can_be_shown() {
        assertThat(shown("布局图.pdf")).isEqualTo("布局图.pdf");
        assertThat(shown("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(shown("C:\\图\\..\\平面图.PDF.exe")).isEqualTo("平面图.PDF.pdf");
        assertThat(shown("照片\u202Egpj.exe")).isEqualTo("照片 gpj.pdf");
        assertThat(shown("a\u200Bb\u0000c\nd")).isEqualTo("a b c d.pdf");
        assertThat(shown("..")).isEqualTo("file.pdf");
        assertThat(shown(null)).isEqualTo("file.pdf");
        assertThat(shown("长".repeat(10_000))).isEqualTo("长".repeat(80) + ".pdf");
        assertThat(shown("𠮷".repeat(10_000))).isEqualTo("𠮷".repeat(80) + ".pdf");
        assertThat(shown("䶮堃镕\"; filename=x.html")).isEqualTo("䶮堃镕 filename=x.pdf");
    }

    private static String shown(@Nullable String sent) {
        return MaterialNames.shown(sent, MaterialType.PDF);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** As a text chunk that every picture viewer passes over. */
    private static byte[] hidden() {
        var png = png();
        var text = "%PDF-1.7 trailer %%EOF".getBytes(StandardCharsets.UTF_8);
        var chunk = ByteBuffer.allocate(12 + text.length)
                .putInt(text.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .putInt(0)
                .array();
        var afterHeader = 8 + 25;
        return together(
                together(Arrays.copyOf(png, afterHeader), chunk), Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static List<Path> left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("onelicence-material"))
                    .sorted()
                    .toList();
        }
    }
}
