package fr.compteformation.office.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifMotive;

/**
 * Statistics for supervisors. Each is one query over the events of the period or over the
 * current queue.
 */
@Service
@Transactional(readOnly = true)
public class DifFigures {

	private static final int HOUR = 3600;

	/** The acts that settle a declaration or open a dispute. */
	private static final List<String> DECISIONS = Arrays.stream(DifAct.values())
		.filter((act) -> act.decides() && !act.isInternal())
		.map(DifAct::name)
		.toList();

	private static final List<String> WITH_MOTIVE = Arrays.stream(DifAct.values())
		.filter((act) -> act.needsMotive() && !act.isInternal())
		.map(DifAct::name)
		.toList();

	private final JdbcClient database;

	private final Clock clock;

	DifFigures(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The statistics of a period that ends today. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public DifSummary summary(Agent agent, DifPeriod period) {
		LocalDate today = PortalTime.today(this.clock);
		LocalDate from = period.from(today);
		Waits waits = waits(from);
		return new DifSummary(declared(from, today), waits.count(), waits.median(), motives(from), backlog(today));
	}

	// Grouped by hour, because both databases compute hours alike and days in Paris start
	// on the hour.
	private SortedMap<LocalDate, Long> declared(LocalDate from, LocalDate today) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		from.datesUntil(today.plusDays(1)).forEach((day) -> days.put(day, 0L));
		this.database.sql("""
				select cast(floor(extract(epoch from declared_at) / 3600) as bigint) as full_hour, count(*) as declared
				from dif_declaration where declared_at >= :from
				group by cast(floor(extract(epoch from declared_at) / 3600) as bigint)""")
			.param("from", startOf(from))
			.query((row) -> {
				days.merge(PortalTime.dayOf(Instant.ofEpochSecond(row.getLong("full_hour") * HOUR)),
						row.getLong("declared"), Long::sum);
			});
		return days;
	}

	private Waits waits(LocalDate from) {
		return this.database.sql("""
				select count(*) as decided, percentile_cont(0.5) within group (order by waited) as median
				from (select cast(extract(epoch from s.happened_at) - extract(epoch from d.declared_at)
						as double precision) as waited
					from dif_step s join dif_declaration d on d.id = s.declaration_id
					where s.happened_at >= :from and s.act in (:decisions) and not exists (
						select 1 from dif_step e where e.declaration_id = s.declaration_id
							and e.position < s.position and e.act in (:decisions))) waits""")
			.param("from", startOf(from))
			.param("decisions", DECISIONS)
			.query((row, number) -> new Waits(row.getLong("decided"), duration(row.getObject("median", Double.class))))
			.single();
	}

	private Map<DifMotive, Long> motives(LocalDate from) {
		Map<DifMotive, Long> motives = new EnumMap<>(DifMotive.class);
		this.database.sql("""
				select motive, count(*) as decisions from dif_step
				where happened_at >= :from and act in (:acts) and motive is not null group by motive""")
			.param("from", startOf(from))
			.param("acts", WITH_MOTIVE)
			.query((row) -> {
				motives.put(DifMotive.valueOf(row.getString("motive")), row.getLong("decisions"));
			});
		return motives;
	}

	private Map<DifSummary.Age, Long> backlog(LocalDate today) {
		Map<DifSummary.Age, Long> backlog = new EnumMap<>(DifSummary.Age.class);
		this.database.sql("""
				select count(*) filter (where declared_at >= :week) as up_to_week,
					count(*) filter (where declared_at >= :fortnight) as up_to_fortnight,
					count(*) filter (where declared_at >= :thirty) as up_to_month, count(*) as waiting
				from dif_declaration where standing_for is not null and turn in ('AGENT', 'SUPERVISOR')""")
			.param("week", startOf(DifSummary.Age.WEEK.from(today)))
			.param("fortnight", startOf(DifSummary.Age.FORTNIGHT.from(today)))
			.param("thirty", startOf(DifSummary.Age.MONTH.from(today)))
			.query((row) -> {
				long week = row.getLong("up_to_week");
				long fortnight = row.getLong("up_to_fortnight");
				long month = row.getLong("up_to_month");
				backlog.put(DifSummary.Age.WEEK, week);
				backlog.put(DifSummary.Age.FORTNIGHT, fortnight - week);
				backlog.put(DifSummary.Age.MONTH, month - fortnight);
				backlog.put(DifSummary.Age.OLDER, row.getLong("waiting") - month);
			});
		return backlog;
	}

	private static @Nullable Duration duration(@Nullable Double seconds) {
		return (seconds != null) ? Duration.ofSeconds(Math.round(seconds)) : null;
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(PortalTime.ZONE).toOffsetDateTime();
	}

	private record Waits(long count, @Nullable Duration median) {
	}

}
