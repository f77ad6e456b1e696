package org.onelicence.query.industry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.query.wording.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The industries whose guides were published, by number. */
@Repository
public class Industries {

    private final JdbcClient db;

    Industries(JdbcClient db) {
        this.db = db;
    }

    public List<Industry> all() {
        return db.sql("select industry_no, name_zh, name_en from industry order by industry_no")
                .query((row, index) -> new Industry(
                        row.getInt("industry_no"), Text.of(row.getString("name_zh"), row.getString("name_en"))))
                .list();
    }

    public Map<Integer, Text> names() {
        return all().stream().collect(Collectors.toMap(Industry::no, Industry::name));
    }
}
