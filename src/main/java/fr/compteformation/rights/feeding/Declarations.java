package fr.compteformation.rights.feeding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.database.ArrayColumn;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.ImportedLine.Work;

/**
 * The hours reported by employers, unique per person, year, employer and status. Yearly
 * credits are based on them.
 */
@Component
class Declarations {

	private final JdbcClient database;

	Declarations(JdbcClient database) {
		this.database = database;
	}

	/** All stored hours of these people, in hundredths. */
	Map<Subject, Integer> of(Collection<HolderId> holders) {
		Map<Subject, Integer> kept = new HashMap<>();
		if (!holders.isEmpty()) {
			this.database.sql("""
					select holder_id, worked_in, siret, status, hours_hundredths
					from unnest(cast(? as uuid array)) as wanted (id)
					join employer_declaration on holder_id = wanted.id""")
				.param(ArrayColumn.of("uuid", holders, HolderId::value))
				.query((row) -> {
					kept.put(
							new Subject(new HolderId(row.getObject(1, UUID.class)), row.getInt(2),
									new Siret(row.getString(3)), EmploymentStatus.valueOf(row.getString(4))),
							row.getInt(5));
				});
		}
		return kept;
	}

	/** Stores new declarations. */
	void add(FeedingId feeding, Collection<Declaration> declarations) {
		if (!declarations.isEmpty()) {
			this.database.sql("""
					insert into employer_declaration
					(holder_id, worked_in, siret, status, hours_hundredths, line_number, feeding_id)
					select line.*, cast(? as uuid)
					from unnest(cast(? as uuid array), cast(? as integer array), cast(? as varchar array),
						cast(? as varchar array), cast(? as integer array), cast(? as integer array)) as line""")
				.param(feeding.value())
				.param(ArrayColumn.of("uuid", declarations, (one) -> one.subject().holder().value()))
				.param(ArrayColumn.of("integer", declarations, (one) -> one.subject().year()))
				.param(ArrayColumn.of("varchar", declarations, (one) -> one.subject().siret().value()))
				.param(ArrayColumn.of("varchar", declarations, (one) -> one.subject().status().name()))
				.param(ArrayColumn.of("integer", declarations, Declaration::hundredths))
				.param(ArrayColumn.of("integer", declarations, Declaration::line))
				.update();
		}
	}

	/** The unique key of a declaration. */
	record Subject(HolderId holder, int year, Siret siret, EmploymentStatus status) {

		Subject(HolderId holder, Work work) {
			this(holder, work.year(), work.siret(), work.status());
		}

	}

	/**
	 * A declaration.
	 *
	 * @param subject its key
	 * @param hundredths in hundredths of an hour
	 * @param line its line in the file
	 */
	record Declaration(Subject subject, int hundredths, int line) {
	}

}
