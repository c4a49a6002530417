package fr.compteformation.office.autovalidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.ReadFact;

/** The statements of the automatic validation. */
@Component
class Candidates {

	private final JdbcClient database;

	private final Clock clock;

	Candidates(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The most urgent declaration that was made on the portal, is credited as declared
	 * without any decision, agrees with its documents for certain, and was not checked by
	 * the rule yet.
	 */
	Optional<Candidate> next() {
		return this.database.sql("""
				select declaration.id, declaration.version, holder_id, hours, read_hours, taken_by
				from dif_declaration declaration
				left join auto_validation_check checked
					on checked.declaration_id = declaration.id and checked.version = declaration.version
				where standing_for is not null and turn = 'AGENT' and state = 'DECLARED' and origin = 'PORTAL'
					and not judged and credited = hours and finding = 'AGREES' and read_confidence >= :sure
					and checked.declaration_id is null
				order by due_on, declaration.id limit 1""")
			.param("sure", ReadFact.SURE)
			.query((row, number) -> new Candidate(new DifDeclaration.Id(row.getObject("id", UUID.class)),
					row.getLong("version"), new HolderId(row.getObject("holder_id", UUID.class)),
					new DifHours(row.getInt("hours")), row.getBigDecimal("read_hours"),
					row.getObject("taken_by", UUID.class) != null))
			.optional();
	}

	List<DocumentId> files(DifDeclaration.Id id) {
		return this.database
			.sql("select document_id from dif_declaration_document where declaration_id = ? order by position")
			.param(id.value())
			.query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
			.list();
	}

	boolean hasOthers(Candidate candidate) {
		return count("select count(*) from dif_declaration where holder_id = ? and id <> ?", candidate.holder().value(),
				candidate.id().value()) > 0;
	}

	/** Whether anything happened since it was declared. */
	boolean isTouched(Candidate candidate) {
		return count(
				"select count(*) from dif_step where declaration_id = ? and (act <> 'DECLARE' or agent_id is not null)",
				candidate.id().value()) > 0;
	}

	void keep(Candidate candidate, CheckOutcome outcome) {
		this.database.sql("delete from auto_validation_check where declaration_id = ?")
			.param(candidate.id().value())
			.update();
		this.database
			.sql("insert into auto_validation_check (declaration_id, version, outcome, checked_at) values (?, ?, ?, ?)")
			.params(candidate.id().value(), candidate.version(), outcome.name(), now())
			.update();
	}

	/** How often the rule came to each result. */
	Map<CheckOutcome, Integer> counts() {
		Map<CheckOutcome, Integer> counts = new EnumMap<>(CheckOutcome.class);
		this.database.sql("select outcome, count(*) from auto_validation_check group by outcome").query((row) -> {
			counts.put(CheckOutcome.valueOf(row.getString(1)), row.getInt(2));
		});
		return counts;
	}

	/** Whether it is stopped; the answer stays valid until the transaction ends. */
	boolean lockSwitch() {
		return this.database.sql("select stopped from auto_validation_switch for update").query(Boolean.class).single();
	}

	boolean isStopped() {
		return this.database.sql("select stopped from auto_validation_switch").query(Boolean.class).single();
	}

	void turn(boolean stopped, int agent) {
		this.database.sql("update auto_validation_switch set stopped = ?, changed_at = ?, agent_number = ?")
			.params(stopped, now(), agent)
			.update();
	}

	private int count(String sql, Object... values) {
		return this.database.sql(sql).params(values).query(Integer.class).single();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * A declaration that may be validated by the rule.
	 *
	 * @param version the version that was read
	 * @param read the hours read on its documents
	 * @param inHands whether an agent opened it, or a colleague handed it over
	 */
	record Candidate(DifDeclaration.Id id, long version, HolderId holder, DifHours hours, BigDecimal read,
			boolean inHands) {
	}

}
