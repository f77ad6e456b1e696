package org.onelicence.command.draft;

import java.util.ArrayList;
import java.util.List;
import org.onelicence.command.registration.MarketEntities;
import org.onelicence.command.registration.MarketEntity;
import org.springframework.stereotype.Component;

/** What the registration says that the form does not. Told, never a refusal: a registration may reach us late. */
@Component
public class RegistrationNotes {

    private final MarketEntities entities;

    RegistrationNotes(MarketEntities entities) {
        this.entities = entities;
    }

    /** One note: a key of the page's texts and what to put into the text. */
    public record Note(String key, List<Object> arguments) {}

    public List<Note> of(DraftContent content) {
        var uscc = content.value(DraftContent.USCC);
        if (uscc.isEmpty()) {
            return List.of();
        }
        return entities.find(uscc)
                .map(entity -> of(entity, content.value(DraftContent.HOLDER_NAME)))
                .orElse(List.of(new Note("draft.note.unregistered", List.of())));
    }

    private static List<Note> of(MarketEntity entity, String holderName) {
        var notes = new ArrayList<Note>();
        if (!holderName.isEmpty() && !holderName.equals(entity.name())) {
            notes.add(new Note("draft.note.name", List.of(entity.name(), entity.registeredOn())));
        }
        if (!entity.standing().equals("registered")) {
            notes.add(new Note("draft.note." + entity.standing(), List.of(entity.registeredOn())));
        }
        return notes;
    }
}
