package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The command line. Exit codes: 0 agrees, 1 disagrees, 2 cannot say (usage, unreadable). */
public final class Auditor {

    private static final int AGREES = 0;
    private static final int DISAGREES = 1;
    private static final int CANNOT_SAY = 2;

    private static final String HELP = """
            auditor export <log-url> --out <folder>             a copy; ONELICENCE_TOKEN holds an auditor's token
            auditor verify checkpoint <file|url> <trust>        is it signed by whom I believe?
            auditor verify export <folder> <trust> [--since <checkpoint>]
                                                                tree, tiles, entries, and nothing rewritten since
            auditor verify live <log-url> <trust> [--since <checkpoint>] [--entries]
                                                                the same of a running log; entries need the token
            auditor verify proof <file> --entry <file> <trust>  is this entry in the log?
            auditor prove <folder|log-url> --position <n> --out <file> <trust>
                                                                a proof that stands alone
            auditor replay <folder> --out <file> [--until <position>]
                                                                licences as their events tell them, a line each
            auditor diff <replayed> <file|url>                  the same as the query service shows?

            <trust>: --key <name+id+key> or --keys <file>; [--witness <name+id+key>]… [--origin <name>]
            --json: the answer as one line of JSON. Exit codes: 0 agrees, 1 disagrees, 2 cannot say.""";

    private Auditor() {}

    public static void main(String[] typed) {
        System.exit(run(new PrintStream(System.out, true, UTF_8), typed));
    }

    /** As from the command line, for tests. */
    public static int run(PrintStream out, String... typed) {
        var json = List.of(typed).contains("--json");
        try {
            var report = answer(Arguments.parse(typed));
            print(out, json, report);
            return AGREES;
        } catch (Disagreement e) {
            print(out, json, Report.of("disagrees").with("because", String.valueOf(e.getMessage())));
            return DISAGREES;
        } catch (RuntimeException e) {
            print(out, json, Report.of("cannot say").with("because", String.valueOf(e.getMessage())));
            return CANNOT_SAY;
        }
    }

    private static void print(PrintStream out, boolean json, Report report) {
        out.println(json ? report.json() : report.text());
    }

    private static Report answer(Arguments typed) {
        return switch (typed.word(0)) {
            case "export" -> new Export(Source.of(typed.word(1)), Path.of(typed.required("--out"))).take();
            case "verify" -> verify(typed);
            case "prove" -> prove(typed);
            case "replay" -> replay(typed);
            case "diff" -> new Diff(Documents.lines(typed.word(1))).against(Documents.read(typed.word(2)));
            case "help" -> Report.of("help").with("commands", "\n" + HELP);
            default -> throw new Unreadable("What is “" + typed.word(0) + "”? Try: auditor help");
        };
    }

    private static Report verify(Arguments typed) {
        var place = typed.word(2);
        var trust = typed.trust();
        return switch (typed.word(1)) {
            case "checkpoint" -> {
                var checkpoint = trust.accept(Documents.read(place));
                yield Report.of("verified").with("origin", checkpoint.origin()).with("size", checkpoint.size());
            }
            case "proof" ->
                InclusionProof.parse(Documents.read(place)).verify(trust, Documents.read(typed.required("--entry")));
            case "export" -> tree(typed, new Verification(Source.of(place), trust), true);
            case "live" -> tree(typed, new Verification(Source.of(place), trust), typed.has("--entries"));
            default -> throw new Unreadable("Verify what? Try: auditor help");
        };
    }

    private static Report tree(Arguments typed, Verification tree, boolean entries) {
        var report = tree.report();
        if (entries) {
            tree.compareEntries();
            report = report.with("entries", "compared");
        }
        for (var earlier : typed.all("--since")) {
            report = report.with("consistentSince", tree.mustContinue(Documents.read(earlier)));
        }
        return report;
    }

    private static Report prove(Arguments typed) {
        var position = typed.number("--position");
        var proof = new Verification(Source.of(typed.word(1)), typed.trust()).proof(position);
        Documents.write(Path.of(typed.required("--out")), proof.getBytes(UTF_8));
        return Report.of("proved").with("position", position);
    }

    private static Report replay(Arguments typed) {
        var source = Source.of(typed.word(1));
        var lines = typed.has("--until")
                ? Replay.of(source, typed.number("--until")).lines()
                : Replay.of(source, Long.MAX_VALUE).checked().lines();
        var text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
        Documents.write(Path.of(typed.required("--out")), text.getBytes(UTF_8));
        return Report.of("replayed").with("licences", lines.size()).with("digest", Diff.digest(lines));
    }
}
