package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.test.Visitor;

/** Names as people bear them: what stands in no common table, or beyond the first 65,536 characters, stays as it is. */
class RareCharactersTest extends CommandService {

    private static final String NAME = "上海䶮堃镕餐饮管理有限公司𠮷店";
    private static final String ADDRESS = "世纪大道𠮷祥里䶮字";

    private final Town town = new Town(this);

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    @Test
    @SuppressWarnings("unchecked")
    void they_are_the_same_in_form_log_licence_list_page_and_message() {
        var submission = new HashMap<>(town.submission());
        var street = ADDRESS + UUID.randomUUID() + "号";
        submission.put("holderName", NAME);
        submission.put("premises", Map.of("address", street, "district", "浦东新区"));
        var form = new HashMap<>((Map<String, String>) Objects.requireNonNull(submission.get("form")));
        form.put("contactName", "䶮𠮷");
        submission.put("form", form);
        var id = post("chen", "/api/applications", submission)
                .must(201)
                .body()
                .path("applicationId")
                .asString();
        var seen = get("chen", "/api/applications/" + id).must(200).body();
        assertThat(seen.path("holderName").asString()).isEqualTo(NAME);
        assertThat(seen.path("form").path("contactName").asString()).isEqualTo("䶮𠮷");

        post("bureau", "/api/applications/" + id + "/receipt", Map.of()).must(204);
        town.accept("amr", id, Town.FOOD);
        town.grant("amr", id, Town.FOOD);
        settled();
        var licence = get(null, "/api/licences/" + seen.path("licenceId").asString())
                .must(200)
                .body();
        assertThat(licence.path("holderName").asString()).isEqualTo(NAME);
        assertThat(licence.path("premises").path("address").asString()).isEqualTo(street);
        assertThat(Visitor.signedIn(at("/"), "chen").get("/applications/" + id).body())
                .contains(NAME, street, "䶮𠮷");
        try (var heard = new Heard("onelicence.licences.v1")) {
            assertThat(heard.until(message -> message.text().contains(street)))
                    .anyMatch(message -> message.text().contains(NAME));
        }
    }
}
