package fr.compteformation.rights.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;

/**
 * The append-only table of declared diplomas.
 */
@Component
class DiplomaTable {

	private final JdbcClient database;

	DiplomaTable(JdbcClient database) {
		this.database = database;
	}

	/** The declarations of these holders, latest last. */
	Map<HolderId, List<DiplomaDeclaration>> of(Collection<HolderId> holders) {
		Map<HolderId, List<DiplomaDeclaration>> declared = new HashMap<>();
		this.database.sql("""
				select declaration.holder_id, declaration.level, declaration.declared_at
				from unnest(cast(? as uuid array)) as wanted (holder_id)
				join diploma_declaration declaration on declaration.holder_id = wanted.holder_id
				order by declaration.holder_id, declaration.declared_at""")
			.param(new SqlArrayValue("uuid", holders.stream().map(HolderId::value).toArray()))
			.query((row) -> {
				declared
					.computeIfAbsent(new HolderId(row.getObject("holder_id", UUID.class)), (id) -> new ArrayList<>())
					.add(new DiplomaDeclaration(Diploma.valueOf(row.getString("level")),
							row.getObject("declared_at", OffsetDateTime.class).toInstant()));
			});
		return declared;
	}

	void add(HolderId holder, DiplomaDeclaration declaration) {
		this.database.sql("insert into diploma_declaration (holder_id, declared_at, level) values (?, ?, ?)")
			.params(holder.value(), declaration.declaredAt().atOffset(ZoneOffset.UTC), declaration.level().name())
			.update();
	}

}
