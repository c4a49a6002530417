package fr.compteformation.rights.feeding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.ImportedLine.Work;

/**
 * The hours reported by employers, unique per person, year, employer and status. Yearly
 * credits are based on them.
 */
@Component
class Declarations {

	private final JdbcClient database;

	private final JdbcTemplate batches;

	Declarations(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/** All stored hours of these people, in hundredths. */
	Map<Subject, Integer> of(Collection<HolderId> holders) {
		Map<Subject, Integer> kept = new HashMap<>();
		if (!holders.isEmpty()) {
			this.database.sql("""
					select holder_id, worked_in, siret, status, hours_hundredths from employer_declaration
					where holder_id in (:holders)""")
				.param("holders", holders.stream().map(HolderId::value).toList())
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
		List<Object[]> rows = declarations.stream().map((declaration) -> row(feeding, declaration)).toList();
		if (!rows.isEmpty()) {
			this.batches.batchUpdate("""
					insert into employer_declaration
					(holder_id, worked_in, siret, status, hours_hundredths, feeding_id, line_number)
					values (?, ?, ?, ?, ?, ?, ?)""", rows);
		}
	}

	private static Object[] row(FeedingId feeding, Declaration declaration) {
		Subject subject = declaration.subject();
		return new Object[] { subject.holder().value(), subject.year(), subject.siret().value(),
				subject.status().name(), declaration.hundredths(), feeding.value(), declaration.line() };
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
