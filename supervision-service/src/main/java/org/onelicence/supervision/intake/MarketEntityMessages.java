package org.onelicence.supervision.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.InvalidMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.supervision.notification.NeededPermit;
import org.onelicence.supervision.notification.NotificationCommand.Registration;
import org.onelicence.supervision.notification.NotificationCommand.TellOfRegistration;
import org.onelicence.supervision.notification.NotificationId;
import org.onelicence.supervision.register.Guides;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What the city's registrar tells: an entity was established, or changed its business. */
@Component
class MarketEntityMessages implements MessageHandler {

    private static final Set<String> TYPES = Set.of("market-entity.registered.v1", "market-entity.changed.v1");
    private static final Set<String> KINDS = Set.of("established", "scope-changed");

    /** They call for no permit: what they do to licences is the licences' own matter. */
    private static final Set<String> OF_NO_CONCERN =
            Set.of("changed", "dormant", "resumed", "penalised", "struck-off", "deregistered");

    private final Guides guides;
    private final Commands commands;
    private final Clock clock;

    MarketEntityMessages(Guides guides, Commands commands, Clock clock) {
        this.guides = guides;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of("city.market-entities.v1");
    }

    @Override
    public boolean knows(String type) {
        return TYPES.contains(type);
    }

    /** As the registrar writes it; nothing is believed to be there before it was looked for. */
    record MarketEntity(
            @Nullable String registrationId,
            @Nullable String uscc,
            @Nullable String name,
            @Nullable String kind,
            @Nullable LocalDate registeredOn,
            @Nullable String address,
            @Nullable String district,
            @Nullable String businessScope,
            @Nullable List<Integer> intendedIndustries) {}

    @Override
    public void on(IncomingMessage message) {
        var entity = read(message);
        if (OF_NO_CONCERN.contains(Objects.requireNonNullElse(entity.kind(), ""))) {
            return;
        }
        var registration = checked(entity);
        var permits = registration.intendedIndustries().stream()
                .distinct()
                .flatMap(industryNo -> guides.mattersOf(industryNo, LocalDate.now(clock)).stream())
                .map(MarketEntityMessages::needed)
                .toList();
        var notificationId = NotificationId.ofRegistration(registration.registrationId());
        commands.send(new TellOfRegistration(notificationId, registration, permits));
    }

    private static MarketEntity read(IncomingMessage message) {
        try {
            return message.as(MarketEntity.class);
        } catch (JacksonException unreadable) {
            throw new InvalidMessage("a field has the wrong type: "
                    + unreadable.getPath().stream()
                            .map(step -> String.valueOf(step.getPropertyName()))
                            .toList());
        }
    }

    private static Registration checked(MarketEntity entity) {
        var wrong = new ArrayList<String>();
        var registration = new Registration(
                text(entity.registrationId(), "registrationId", wrong),
                text(entity.uscc(), "uscc", wrong),
                text(entity.name(), "name", wrong),
                text(entity.kind(), "kind", wrong),
                Objects.requireNonNullElseGet(entity.registeredOn(), () -> {
                    wrong.add("registeredOn");
                    return LocalDate.EPOCH;
                }),
                text(entity.address(), "address", wrong),
                text(entity.district(), "district", wrong),
                Objects.requireNonNullElse(entity.businessScope(), ""),
                Objects.requireNonNullElse(entity.intendedIndustries(), List.<Integer>of()),
                warnings(entity));
        if (!wrong.isEmpty()) {
            throw new InvalidMessage("lacks " + String.join(", ", wrong));
        }
        if (!KINDS.contains(registration.kind())) {
            throw new InvalidMessage("its kind is neither established nor scope-changed");
        }
        return registration;
    }

    private static String text(@Nullable String value, String field, List<String> wrong) {
        if (value == null || value.isBlank()) {
            wrong.add(field);
            return "";
        }
        return value;
    }

    /** The registrar gives the codes out: an odd one is told, not refused. */
    private static List<String> warnings(MarketEntity entity) {
        return entity.uscc() == null || CreditCode.isWellFormed(entity.uscc()) ? List.of() : List.of("uscc-check");
    }

    private static NeededPermit needed(Guides.GuideMatter matter) {
        return new NeededPermit(
                matter.industryNo(),
                matter.industryNameZh(),
                matter.matterRef(),
                matter.nameZh(),
                matter.nameEn(),
                matter.required(),
                matter.department().code(),
                matter.department().name(),
                matter.department().nameEn());
    }
}
