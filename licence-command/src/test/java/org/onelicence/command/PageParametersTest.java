package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onelicence.test.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever somebody types into the address of a page, or sends where a form would have sent something else, is answered
 * by a page. The pages and their parameters are read off the service itself, so a new one is tried without being named.
 */
class PageParametersTest extends CommandService {

    private static final List<String> TYPED = List.of(
            "foo",
            "",
            "-1",
            "1.5",
            "99999999999",
            "2027-02-29",
            "+999999999-12-31",
            "𠮷",
            "\u202Efoo",
            "a\u0000b",
            "%",
            "'\"<b>",
            "长".repeat(500));
    private static final List<String> LOGINS = List.of("chen", "amr", "bureau", "ops");
    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    private final Town town = new Town(this);
    private final List<String> faults = new ArrayList<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /** A page or a form's address, with what it takes. */
    private record Page(boolean writes, String path, List<String> inAddress, Map<String, Class<?>> parameters) {
        static Stream<Page> of(RequestMappingInfo mapping, HandlerMethod method) {
            var parameters = new LinkedHashMap<String, Class<?>>();
            var inAddress = new ArrayList<String>();
            for (var parameter : method.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    parameters.put(name(parameter), parameter.getParameterType());
                } else if (parameter.hasParameterAnnotation(PathVariable.class)) {
                    inAddress.add(name(parameter));
                } else if (parameter.getParameterType().isRecord()) {
                    Arrays.stream(parameter.getParameterType().getRecordComponents())
                            .forEach(field -> parameters.put(field.getName(), field.getType()));
                }
            }
            var writes = mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            return mapping.getPatternValues().stream()
                    .filter(path -> !path.startsWith("/api/") && !path.startsWith("/log/") && !path.equals("/error"))
                    .map(path -> new Page(writes, path, inAddress, parameters));
        }

        private static String name(MethodParameter parameter) {
            return String.valueOf(parameter.getParameter().getName());
        }

        String at(Map<String, String> values) {
            var address = path;
            for (var name : inAddress) {
                var value = Visitor.encoded(values.getOrDefault(name, "1"));
                address = address.replaceFirst("\\{" + name + "(:[^}]*)?}", Matcher.quoteReplacement(value));
            }
            return address.replaceAll(
                    "\\{\\w+:(\\w+)[^}]*}", "$1"); // a variable its handler does not read: the first choice
        }
    }

    @BeforeEach
    void setUp() {
        town.isSetUp();
    }

    private List<Page> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> Page.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Test
    void what_is_typed_into_the_address_of_a_page_is_answered_by_a_page() {
        var applicationId = town.licensed();
        var licenceId = get("chen", "/api/applications/" + applicationId)
                .must(200)
                .body()
                .path("licenceId")
                .asString();
        var real = Map.of(
                "applicationId",
                applicationId,
                "licenceId",
                licenceId,
                "matterRef",
                Town.FOOD,
                "industryNo",
                "16",
                "year",
                "2025",
                "code",
                "PD-AMR");
        var before = settled();
        var pages = pages().stream().filter(page -> !page.writes()).toList();
        assertThat(pages).as("pages to read").hasSizeGreaterThan(12);
        pages.forEach(page -> LOGINS.forEach(login -> reads(visitor(login), page, real)));
        assertThat(faults).isEmpty();
        assertThat(events()).as("reading changes nothing").isEqualTo(before);
    }

    private void reads(Visitor reader, Page page, Map<String, String> real) {
        if (reader.get(page.at(real)).statusCode() == 403) {
            return;
        }
        for (var typed : TYPED) {
            for (var name : page.parameters().keySet()) {
                told(page.at(real) + "?" + name + "=" + Visitor.encoded(typed), reader);
            }
            for (var name : page.inAddress()) {
                var values = new HashMap<>(real);
                values.put(name, inAddress(typed));
                told(page.at(values), reader);
            }
        }
    }

    private void told(String address, Visitor reader) {
        told(address, reader.get(address));
    }

    /** A form nobody showed, for something that is not there: the odd field must not be what breaks. */
    @Test
    void what_no_form_would_send_is_answered_by_a_page() {
        var before = settled();
        var forms = pages().stream().filter(Page::writes).toList();
        assertThat(forms).as("forms to send").hasSizeGreaterThan(12);
        forms.forEach(form -> LOGINS.forEach(login -> sends(visitor(login), form)));
        assertThat(faults).isEmpty();
        assertThat(events()).as("nothing of it happens").isEqualTo(before);
    }

    private void sends(Visitor sender, Page form) {
        var nowhere = Map.of(
                "applicationId",
                UUID.randomUUID().toString(),
                "licenceId",
                UUID.randomUUID().toString(),
                "matterRef",
                Town.FOOD,
                "industryNo",
                "16",
                "year",
                "2025",
                "measure",
                "suspensions");
        if (sender.post(form.at(nowhere), Map.of()).statusCode() == 403) {
            return;
        }
        for (var typed : TYPED) {
            for (var name : form.parameters().keySet()) {
                var fields = new HashMap<String, String>();
                form.parameters().forEach((other, type) -> fields.put(other, plausible(type)));
                fields.put(name, typed);
                told("POST " + form.at(nowhere) + " " + fields, sender.post(form.at(nowhere), fields));
            }
            for (var name : form.inAddress()) {
                var fields = new HashMap<String, String>();
                form.parameters().forEach((other, type) -> fields.put(other, plausible(type)));
                var values = new HashMap<>(nowhere);
                values.put(name, inAddress(typed));
                told("POST " + form.at(values), sender.post(form.at(values), fields));
            }
        }
    }

    /** Tomcat itself turns U+0000 in an address away, before any page could. */
    private static String inAddress(String typed) {
        return typed.isEmpty() ? "0" : typed.replace("\u0000", "\u0001");
    }

    private static String plausible(Class<?> type) {
        if (type.isEnum()) {
            return String.valueOf(type.getEnumConstants()[0])
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        }
        return type == boolean.class ? "true" : type == int.class ? "1" : type == String.class ? "理由" : "2028-02-29";
    }

    private void told(String asked, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var isPage = status / 100 == 3 || answer.body().contains("<html");
        if (status >= 500 || !isPage) {
            faults.add(status + " " + asked + (isPage ? "" : " without a page: " + answer.body()));
        }
    }

    private Visitor visitor(String login) {
        return VISITORS.computeIfAbsent(login, name -> Visitor.signedIn(at("/"), name));
    }
}
