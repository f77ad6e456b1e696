package org.onelicence.command.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationOverviews;
import org.onelicence.command.application.Applications;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.listing.Paging;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.MarketEntity;
import org.springframework.stereotype.Component;

/**
 * 智慧填表: fills what is empty from what is known already, each value with its source. Two sources: the registrar's data of
 * the entity whose code was typed, which are public by law; and what the same person answered earlier for the same entity.
 * An agent who applies for several entities never carries one's answers into another's form.
 */
@Component
public class SmartFill {

    public static final List<String> DISTRICTS = List.of("浦东新区", "临港新片区");
    private static final int EARLIER_MAX = 50;
    private static final int READ_MAX = 5;

    private final MarketEntities entities;
    private final ApplicationOverviews overviews;
    private final Applications applications;
    private final PersonalData personal;

    SmartFill(
            MarketEntities entities, ApplicationOverviews overviews, Applications applications, PersonalData personal) {
        this.entities = entities;
        this.overviews = overviews;
        this.applications = applications;
        this.personal = personal;
    }

    DraftContent fill(DraftContent content, GuideVersion guide, String subject) {
        var uscc = content.value(DraftContent.USCC);
        if (uscc.isEmpty()) {
            return content;
        }
        var registered = content.filled(
                entities.find(uscc).map(SmartFill::ofRegistration).orElse(Map.of()));
        return registered.filled(ofEarlier(registered, guide, subject));
    }

    private static Map<String, DraftAnswer> ofRegistration(MarketEntity entity) {
        var source = new PrefillSource(PrefillSource.Kind.REGISTRATION, entity.registeredOn(), entity.registrationId());
        var offers = new LinkedHashMap<String, DraftAnswer>();
        offers.put(DraftContent.HOLDER_NAME, new DraftAnswer(entity.name(), source));
        offers.put(DraftContent.ADDRESS, new DraftAnswer(entity.address(), source));
        if (DISTRICTS.contains(entity.district())) {
            offers.put(DraftContent.DISTRICT, new DraftAnswer(entity.district(), source));
        }
        return offers;
    }

    /** Newest first: what an older application says is only taken where no newer one answered. */
    private Map<String, DraftAnswer> ofEarlier(DraftContent content, GuideVersion guide, String subject) {
        var offers = new LinkedHashMap<String, DraftAnswer>();
        overviews.ofApplicant(subject, new Paging(0, EARLIER_MAX)).items().stream()
                .filter(earlier -> earlier.uscc().equals(content.value(DraftContent.USCC)))
                .limit(READ_MAX)
                .flatMap(earlier -> applications.find(new ApplicationId(earlier.applicationId())).stream())
                .filter(file -> file.isOf(subject))
                .forEach(file -> answered(file, content, guide, offers::putIfAbsent));
        return offers;
    }

    private void answered(
            ApplicationFile file, DraftContent content, GuideVersion guide, BiConsumer<String, DraftAnswer> offer) {
        var made = file.submitted();
        var source = new PrefillSource(
                PrefillSource.Kind.APPLICATION, made.submittedOn(), file.id().toString());
        offer.accept(DraftContent.HOLDER_NAME, new DraftAnswer(made.holderName(), source));
        var samePlace = made.premises().address().equals(content.value(DraftContent.ADDRESS));
        var form = file.form(personal);
        for (var element : guide.elements()) {
            var answer = form.getOrDefault(element.key(), "");
            if (fits(element, answer, samePlace)) {
                offer.accept(DraftContent.ELEMENT + element.key(), new DraftAnswer(answer, source));
            }
        }
    }

    /** What belongs to a place is only taken from an application for that place. */
    private static boolean fits(FormElement element, String answer, boolean samePlace) {
        return !answer.isEmpty()
                && (element.personal() || samePlace)
                && (element.options().isEmpty() || element.options().contains(answer));
    }
}
