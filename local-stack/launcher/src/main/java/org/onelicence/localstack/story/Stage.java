package org.onelicence.localstack.story;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.onelicence.localstack.AccessTokens;
import org.onelicence.localstack.StackAddresses;
import org.onelicence.localstack.StackFailure;

/** Everything the chapters play on: the services, the cast with their tokens, the memory, the voice. */
final class Stage {
    final Progress progress;
    final CityRegistrar city;

    private final StackAddresses addresses;
    private final Clock clock;
    private final PrintStream out;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final AccessTokens tokens;
    private int step;

    Stage(StackAddresses addresses, Progress progress, Clock clock, PrintStream out) {
        this.addresses = addresses;
        this.tokens = new AccessTokens(addresses.issuer(), addresses.password());
        this.progress = progress;
        this.clock = clock;
        this.out = out;
        this.city = new CityRegistrar(addresses.kafkaBootstrap());
    }

    /** One numbered step: who does what, then what came of it and where to look. */
    void step(Player who, String zh, String en, Supplier<Told> act) {
        step++;
        out.printf("%n%2d  %s · %s%n    %s%n    %s%n", step, who.zh, who.en, zh, en);
        out.flush();
        try {
            var told = act.get();
            out.printf("    ✓ %s%n      %s%n      看 see: %s%n", told.zh(), told.en(), told.where());
            out.flush();
        } catch (Unexpected unexpected) {
            throw unexpected.at("第 %d 步 step %d — %s · %s".formatted(step, step, zh, en));
        }
    }

    Service command(Player who) {
        return new Service(http, addresses.command()).as(token(who));
    }

    Service supervision(Player who) {
        return new Service(http, addresses.supervision()).as(token(who));
    }

    Service command() {
        return new Service(http, addresses.command());
    }

    Service supervision() {
        return new Service(http, addresses.supervision());
    }

    /** The reading side is public: nobody shows a token there. */
    Service query() {
        return new Service(http, addresses.query());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /** A key that stays the same however often this story is taken up again. */
    String key(String act) {
        return "story-" + uscc() + "-" + act;
    }

    String uscc() {
        return CreditCode.of(progress.serial());
    }

    String holderName() {
        return "上海浦东晓咖啡馆第" + progress.serial() + "号店";
    }

    /** Logged in at the issuer's own form when the player first acts. */
    private String token(Player who) {
        try {
            return tokens.of(who.login);
        } catch (StackFailure refused) {
            throw new Unexpected("a login as " + who.login, String.valueOf(refused.getMessage()));
        }
    }
}
