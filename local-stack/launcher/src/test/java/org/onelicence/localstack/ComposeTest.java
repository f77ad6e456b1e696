package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml means the same as `./onelicence up`: whoever changes one of the two changes both. */
class ComposeTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)[:?}]");
    private static final Path ROOT = Checkout.find().root();

    /** Only the embedded services bind to loopback themselves; a container's port is published there. */
    private static final String OURS_ONLY = "SERVER_ADDRESS";

    private final Path folder;

    ComposeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(ServicePart.class)
    void a_service_is_told_the_same_by_the_same_names(ServicePart service) throws IOException {
        var embedded = new TreeMap<>(
                service.environment(new PortPlan(PortPlan.DEFAULT_BASE), Secrets.in(new DataFolder(folder)), folder));
        embedded.remove(OURS_ONLY);
        var composed = environment(service.module());

        assertThat(composed.keySet()).isEqualTo(embedded.keySet());
        for (var name : List.of(
                "SERVER_PORT",
                "DATABASE_USER",
                "DATABASE_OWNER",
                "CLIENT_ID",
                "PUBLIC_URL",
                "COMMAND_URL",
                "QUERY_URL",
                "SUPERVISION_URL")) {
            assertThat(composed).containsEntry(name, embedded.get(name));
        }
        assertThat(composed.get("DATABASE_URL")).endsWith("/" + service.database());
    }

    @Test
    void the_topics_are_the_same_list() throws IOException {
        assertThat(String.valueOf(service("topics").get("volumes"))).contains("./contracts/topics.txt:/topics.txt:ro");
        assertThat(environment("kafka"))
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .containsEntry("KAFKA_LOG_RETENTION_MS", "-1");
    }

    @Test
    void each_role_owns_its_own_database() throws IOException {
        var made = read("deploy/postgres/databases.sh")
                .lines()
                .filter(line -> line.startsWith("database "))
                .map(line -> line.split(" ")[1]);

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ServicePart.values())
                        .map(ServicePart::database)
                        .toList());
    }

    @Test
    void postgresql_keeps_what_it_acknowledges() throws IOException {
        assertThat(String.valueOf(service("postgres").get("command")))
                .contains("fsync=on", "synchronous_commit=on", "full_page_writes=on");
        assertThat(environment("postgres").get("POSTGRES_INITDB_ARGS"))
                .contains("--data-checksums", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
    }

    @Test
    void the_accounts_are_the_same_people() throws IOException {
        var issuer = read("local-stack/issuer/src/main/resources/accounts.csv")
                .lines()
                .skip(1);
        var keycloak = elements(realm().get("users"))
                .map(user -> String.join(
                        ",",
                        user.get("username").asString(),
                        user.get("realmRoles").get(0).asString(),
                        user.get("firstName").asString(),
                        user.at("/attributes/officer_number/0").asString("")));

        assertThat(keycloak).containsExactlyInAnyOrderElementsOf(issuer.toList());
        // The token's subject must be the login by which the Authority register knows an officer.
        assertThat(elements(realm().get("users")))
                .allSatisfy(user -> assertThat(user.get("id").asString())
                        .isEqualTo(user.get("username").asString()));
    }

    @Test
    void an_account_has_the_number_under_which_the_register_appoints_it() throws IOException {
        var appointed = new TreeMap<String, String>();
        Catalogue.Officer.all().forEach(officer -> appointed.put(officer.subject(), officer.officerNumber()));

        assertThat(elements(realm().get("users"))
                        .filter(user -> user.get("realmRoles").get(0).asString().equals("officer")))
                .isNotEmpty()
                .allSatisfy(user -> assertThat(
                                user.at("/attributes/officer_number/0").asString(""))
                        .isEqualTo(appointed.get(user.get("id").asString())));
    }

    /** Whoever could write the own number could act for any department. */
    @Test
    void nobody_but_the_administrator_writes_an_officers_number() throws IOException {
        var profile = JsonMapper.builder()
                .build()
                .readTree(realm().at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .at("/kc.user.profile.config/0")
                        .asString());

        assertThat(elements(profile.get("attributes"))
                        .filter(it -> it.get("name").asString().equals("officer_number")))
                .singleElement()
                .satisfies(number -> assertThat(elements(number.at("/permissions/edit")))
                        .extracting(JsonNode::asString)
                        .containsExactly("admin"));
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void the_clients_are_the_same() throws IOException {
        var keycloak = elements(realm().get("clients"))
                .map(client -> client.get("clientId").asString() + " "
                        + client.get("redirectUris").get(0).asString() + " "
                        + client.get("publicClient").asBoolean());
        var embedded = Stream.concat(
                Stream.of(ServicePart.values())
                        .map(service -> service.module() + " " + service.url(new PortPlan(PortPlan.DEFAULT_BASE))
                                + "/login/oauth2/code/onelicence false"),
                Stream.of("onelicence-cli http://127.0.0.1/callback true"));

        assertThat(keycloak).containsExactlyInAnyOrderElementsOf(embedded.toList());
        assertThat(elements(realm().get("clients"))).allSatisfy(client -> {
            var attributes = client.get("attributes");
            assertThat(attributes.get("pkce.code.challenge.method").asString()).isEqualTo("S256");
            assertThat(attributes.get("access.token.header.type.rfc9068").asString())
                    .isEqualTo("true");
            assertThat(attributes.get("access.token.signed.response.alg").asString())
                    .isEqualTo("ES256");
            assertThat(client.get("protocolMappers").toString()).contains("\"onelicence\"", "\"roles\"");
            assertThat(elements(client.get("protocolMappers"))
                            .filter(mapper -> mapper.get("name").asString().equals("officer_number")))
                    .singleElement()
                    .satisfies(mapper -> assertThat(mapper.get("config").toString())
                            .contains(
                                    "\"user.attribute\":\"officer_number\"",
                                    "\"claim.name\":\"officer_number\"",
                                    "\"access.token.claim\":\"true\"",
                                    "\"id.token.claim\":\"true\""));
        });
    }

    @Test
    void no_password_is_part_of_the_source() throws IOException {
        assertThat(elements(realm().get("users"))).allSatisfy(user -> assertThat(
                        user.get("credentials").get(0).get("value").asString())
                .isEqualTo("${ISSUER_PASSWORD}"));
        assertThat(elements(realm().get("clients")).filter(client -> client.has("secret")))
                .allSatisfy(
                        client -> assertThat(client.get("secret").asString()).matches("\\$\\{[A-Z_]+}"));
        assertThat(read(".env.example").lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line).endsWith("="));
    }

    @Test
    void every_secret_it_asks_for_stands_in_the_example() throws IOException {
        var asked = new TreeSet<String>();
        PLACEHOLDER.matcher(read("docker-compose.yml")).results().forEach(found -> asked.add(found.group(1)));
        var offered = read(".env.example")
                .lines()
                .filter(line -> line.endsWith("="))
                .map(line -> line.substring(0, line.length() - 1));

        assertThat(offered).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void images_run_as_somebody_without_rights() throws IOException {
        for (var service : ServicePart.values()) {
            var lines = read(service.module() + "/Dockerfile").lines().toList();
            assertThat(lines).anyMatch(line -> line.startsWith("USER ") && !line.equals("USER root"));
        }
    }

    @Test
    void docker_compose_accepts_the_file() throws IOException {
        var secrets = folder.resolve("env");
        Files.writeString(secrets, read(".env.example").replaceAll("(?m)=$", "=x"));

        passes("docker-compose", "--env-file", secrets.toString(), "-f", "docker-compose.yml", "config", "-q");
    }

    @Test
    void prometheus_accepts_the_rules_and_they_fire_as_meant() throws IOException {
        passes("promtool", "check", "rules", "deploy/prometheus/rules.yml");
        passes("promtool", "test", "rules", "deploy/prometheus/rules.test.yml");
    }

    private void passes(String... command) throws IOException {
        if (!Commands.succeeds(List.of("sh", "-c", "command -v " + command[0]))) {
            System.err.println("NOT CHECKED: " + command[0] + " is not installed, so nobody asked it about "
                    + String.join(" ", command));
            Assumptions.abort(command[0] + " is not installed");
        }
        var log = folder.resolve("said");
        var process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.onExit().join().exitValue())
                .as(() -> ChildProcess.tail(log, 20))
                .isZero();
    }

    private static JsonNode realm() throws IOException {
        return JsonMapper.builder().build().readTree(read("deploy/keycloak/onelicence-realm.json"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<?, ?> service(String name) throws IOException {
        Map<String, Map<String, Map<?, ?>>> file = new Yaml().load(read("docker-compose.yml"));
        return Objects.requireNonNull(
                Objects.requireNonNull(file.get("services")).get(name), name);
    }

    private static Map<String, String> environment(String service) throws IOException {
        var environment = new TreeMap<String, String>();
        var told = (Map<?, ?>) Objects.requireNonNull(service(service).get("environment"), service);
        told.forEach((name, value) -> environment.put(name.toString(), value.toString()));
        return environment;
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
