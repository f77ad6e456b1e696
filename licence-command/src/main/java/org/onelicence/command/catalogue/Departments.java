package org.onelicence.command.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.command.authority.AuthorityCommand.RegisterDepartment;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.catalogue.Table.Row;

/** The bodies the catalogue names, by code, short name or full name. */
final class Departments {
    private final List<Row> rows = Table.read("departments.csv").rows();
    private final Map<String, Organ> organs = new HashMap<>();

    Departments() {
        rows.forEach(row -> {
            var organ = new Organ(row.text("code"), row.text("name_zh"), row.text("name_en"));
            organs.put(organ.code(), organ);
            organs.put(organ.name(), organ);
            organs.put(row.text("full_name_zh"), organ);
        });
    }

    List<RegisterDepartment> registrations() {
        return rows.stream()
                .map(row -> new RegisterDepartment(
                        row.text("code"),
                        row.text("name_zh"),
                        row.text("full_name_zh"),
                        row.text("name_en"),
                        row.text("level"),
                        row.text("source")))
                .toList();
    }

    Organ named(String codeOrName) {
        var organ = organs.get(codeOrName);
        if (organ == null) {
            throw new IllegalArgumentException("departments.csv does not know " + codeOrName);
        }
        return organ;
    }

    List<Organ> named(List<String> codesOrNames) {
        return codesOrNames.stream().map(this::named).toList();
    }

    /** Several organs that act as one, as 中国证监会 and 财政部 do for one filing. */
    static Organ together(List<Organ> organs) {
        return organs.size() == 1
                ? organs.get(0)
                : new Organ(
                        organs.stream().map(Organ::code).collect(Collectors.joining(";")),
                        organs.stream().map(Organ::name).collect(Collectors.joining("、")),
                        organs.stream().map(Organ::nameEn).collect(Collectors.joining("; ")));
    }
}
