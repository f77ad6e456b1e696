package org.onelicence.command.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.instant.RecordedInput;
import org.onelicence.command.instant.RuleSet;
import org.onelicence.command.instant.Sha256;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.MarketEntity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where the inputs of rules come from. Each is taken with its source and hash, and only those a rule asks for: a
 * decision should know no more of a person than it needs.
 */
@Component
class InstantInputs {

    private final Licences licences;
    private final PersonalData personal;
    private final Function<String, Optional<MarketEntity>> registrar;

    @Autowired
    InstantInputs(Licences licences, PersonalData personal, MarketEntities entities) {
        this(licences, personal, entities::find);
    }

    InstantInputs(Licences licences, PersonalData personal, Function<String, Optional<MarketEntity>> registrar) {
        this.licences = licences;
        this.personal = personal;
        this.registrar = registrar;
    }

    /** One input as it stands: what may be written down, and what the rule reads. */
    record Taken(RecordedInput recorded, @Nullable String answer) {

        static Taken open(String name, String source, String answer) {
            return new Taken(new RecordedInput(name, source, Sha256.of(answer), answer), answer);
        }

        static Taken sealed(String name, String source, String sealed, @Nullable String answer) {
            return new Taken(new RecordedInput(name, source, Sha256.of(sealed), null), answer);
        }

        static Taken absent(String name) {
            return new Taken(new RecordedInput(name, "absent", Sha256.of(""), null), null);
        }
    }

    List<Taken> of(ApplicationFile file, String matterRef, RuleSet rules) {
        var taken = new ArrayList<Taken>();
        for (var name : rules.inputs()) {
            taken.add(of(file, file.review(matterRef), name));
        }
        return taken;
    }

    Taken of(ApplicationFile file, MatterReview review, String name) {
        var key = name.substring(name.indexOf('.') + 1);
        if (name.startsWith("form.")) {
            return ofForm(file, review, name, key);
        }
        if (name.startsWith("application.")) {
            return ofApplication(file, name, key);
        }
        return name.startsWith("entity.") ? ofRegistrar(file, name, key) : ofRegister(file, name, key);
    }

    /** What was put right at the counter counts before what was submitted. */
    private Taken ofForm(ApplicationFile file, MatterReview review, String name, String key) {
        var made = file.submitted();
        var corrected = review.sealedCorrections().get(key);
        if (corrected != null) {
            return Taken.sealed(
                    name,
                    "correction",
                    corrected,
                    file.corrections(review, personal).get(key));
        }
        var open = made.form().get(key);
        if (open != null) {
            return Taken.open(name, "form", open);
        }
        var sealed = made.sealedForm().get(key);
        return sealed == null
                ? Taken.absent(name)
                : Taken.sealed(name, "form", sealed, opened(file, key, sealed).orElse(null));
    }

    /** What does not open cannot be read by a rule either, so a person looks; the log's own proof tells who altered it. */
    private Optional<String> opened(ApplicationFile file, String key, String sealed) {
        try {
            return personal.open(file.submitted().applicantSubject(), file.id().toString(), key, sealed);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException altered) {
            return Optional.empty();
        }
    }

    private static Taken ofApplication(ApplicationFile file, String name, String key) {
        var made = file.submitted();
        var answers = new HashMap<String, String>(Map.of(
                "uscc", made.uscc(),
                "holderName", made.holderName(),
                "district", made.premises().district(),
                "address", made.premises().address(),
                "industryNo", Integer.toString(made.industryNo()),
                "submittedOn", made.submittedOn().toString(),
                "commitmentSigned", Boolean.toString(made.commitmentSigned())));
        var answer = answers.get(key);
        return answer == null ? Taken.absent(name) : Taken.open(name, "application", answer);
    }

    /** The register changes with time, so what it said is written down with the decision. */
    private Taken ofRegister(ApplicationFile file, String name, String key) {
        var here = licences.find(file.licenceId());
        return switch (key) {
            case "otherActiveLicence" ->
                Taken.open(
                        name,
                        "licence-register",
                        Boolean.toString(
                                here.filter(licence -> isAnother(licence, file)).isPresent()));
            case "earlierLicenceEnded" ->
                Taken.open(
                        name,
                        "licence-register",
                        Boolean.toString(
                                here.filter(licence -> !licence.standing().isActive())
                                        .isPresent()));
            default -> Taken.absent(name);
        };
    }

    /** 数据共享: what the city's registrar told of the entity, public and as it stood that day. */
    private Taken ofRegistrar(ApplicationFile file, String name, String key) {
        var told = registrar.apply(file.submitted().uscc());
        return told.map(entity -> of(entity, key))
                .map(answer -> Taken.open(name, "market-entity", answer))
                .orElse(Taken.absent(name));
    }

    private static @Nullable String of(MarketEntity entity, String key) {
        return switch (key) {
            case "name" -> entity.name();
            case "address" -> entity.address();
            case "district" -> entity.district();
            case "businessScope" -> entity.businessScope();
            case "standing" -> entity.standing();
            case "registeredOn" -> entity.registeredOn().toString();
            default -> null;
        };
    }

    private static boolean isAnother(LicenceFile licence, ApplicationFile file) {
        return licence.standing().isActive()
                && !licence.issued().applicationId().equals(file.id().value());
    }
}
