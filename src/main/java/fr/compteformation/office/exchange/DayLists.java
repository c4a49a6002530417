package fr.compteformation.office.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;

/**
 * The declarations and dossiers of a day in France, page by page, in an order that never
 * changes. Plain SQL, because it only reads. The audit log says which day a key read.
 */
@Service
@GoesOn
@Transactional
class DayLists {

	/** The most rows of a page. */
	static final int MOST = 1000;

	/**
	 * How old a row must be: until then, a transaction that began earlier may still add
	 * one before it.
	 */
	static final Duration SETTLED = Duration.ofMinutes(5);

	// By when they were recorded: one that waited for a proof of identity was declared
	// earlier.
	private static final String DECLARATIONS = """
			select line.id, made.happened_at, line.declared_at, line.reference, holder.account_number,
				line.replaced_at, line.state, line.hours, line.credited, line.due_on
			from dif_step made join dif_declaration line on line.id = made.declaration_id
				join holder on holder.id = line.holder_id
			where made.position = 0 and made.happened_at >= :from and made.happened_at < :until
				and (made.happened_at > :at or made.happened_at = :at and line.id > :id)
			order by made.happened_at, line.id fetch first :most rows only""";

	private static final String DOSSIERS = """
			select line.id, line.submitted_at as happened_at, line.reference, holder.account_number, line.state,
				line.declined, line.provider_siret, line.price, line.dif + line.cpf + line.cec + line.c2p as funded,
				line.starts_on, line.ends_on, line.validated_at, line.closed_at, line.cancelled_at
			from training_dossier line join holder on holder.id = line.holder_id
			where line.submitted_at >= :from and line.submitted_at < :until and (line.submitted_at > :at
				or line.submitted_at = :at and line.id > :id)
			order by line.submitted_at, line.id fetch first :most rows only""";

	private final JdbcClient database;

	private final Journal journal;

	private final Clock clock;

	DayLists(JdbcClient database, Journal journal, Clock clock) {
		this.database = database;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * The declarations that were recorded on a day, as far as they are {@link #SETTLED}.
	 * @param after the end of the page before; {@code null} for the first page
	 * @param most from 1 to {@value #MOST}
	 */
	@PreAuthorize(ExchangeScope.FOR_DECLARATIONS)
	public DayPage<ExchangedDeclaration> declarations(ExchangeCaller caller, LocalDate day, @Nullable DayCursor after,
			int most) {
		note(caller, ExchangeScope.DECLARATIONS, day);
		return page(DECLARATIONS, day, after, most, DayLists::declaration);
	}

	/** The dossiers that were submitted on a day; the rest is as for declarations. */
	@PreAuthorize(ExchangeScope.FOR_DOSSIERS)
	public DayPage<ExchangedDossier> dossiers(ExchangeCaller caller, LocalDate day, @Nullable DayCursor after,
			int most) {
		note(caller, ExchangeScope.DOSSIERS, day);
		return page(DOSSIERS, day, after, most, DayLists::dossier);
	}

	private void note(ExchangeCaller caller, ExchangeScope scope, LocalDate day) {
		this.journal.write(Agent.AUTOMATIC, Act.EXCHANGE_LIST_GIVEN, ExchangeKeys.subject(caller.id()),
				String.valueOf(caller.number()), scope.name() + ' ' + day);
	}

	private <T> DayPage<T> page(String sql, LocalDate day, @Nullable DayCursor after, int most, RowMapper<T> row) {
		Instant from = day.atStartOfDay(PortalTime.ZONE).toInstant();
		Instant until = day.plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant();
		Instant settled = this.clock.instant().minus(SETTLED);
		DayCursor last = (after != null) ? after : DayCursor.before(from);
		List<DayCursor> places = new ArrayList<>();
		List<T> rows = this.database.sql(sql)
			.param("from", time(from))
			.param("until", time(until.isBefore(settled) ? until : settled))
			.param("at", time(last.at()))
			.param("id", last.id())
			.param("most", most)
			.query((result, index) -> {
				places.add(new DayCursor(instant(result, "happened_at"), result.getObject("id", UUID.class)));
				return row.mapRow(result, index);
			})
			.list();
		return new DayPage<>(rows, places.isEmpty() ? null : places.getLast().text());
	}

	private static ExchangedDeclaration declaration(ResultSet row, int index) throws SQLException {
		return new ExchangedDeclaration(row.getLong("reference"), row.getString("account_number"),
				instant(row, "declared_at"), instantOrNull(row, "replaced_at"), row.getString("state"),
				row.getInt("hours"), row.getObject("credited", Integer.class),
				row.getObject("due_on", LocalDate.class));
	}

	private static ExchangedDossier dossier(ResultSet row, int index) throws SQLException {
		return new ExchangedDossier(row.getString("reference"), row.getString("account_number"),
				instant(row, "happened_at"), row.getString("state"), row.getBoolean("declined"),
				row.getString("provider_siret"), row.getLong("price"), row.getObject("funded", Long.class),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				instantOrNull(row, "validated_at"), instantOrNull(row, "closed_at"),
				instantOrNull(row, "cancelled_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
