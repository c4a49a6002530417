package fr.compteformation.office.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifMotive;

/** What was declared and decided in a period. */
@Component
class ActivityStatistics {

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

	DifActivity of(JdbcClient database, DateRange dates) {
		return database.sql("""
				select (select count(*) from dif_declaration where declared_at >= :start and declared_at < :end)
						as declared,
					(select count(*) from dif_step where happened_at >= :start and happened_at < :end
						and act = 'CONTEST') as contested,
					count(*) as decided, percentile_cont(0.5) within group (order by waited) as median
				from (select cast(extract(epoch from s.happened_at) - extract(epoch from d.declared_at)
						as double precision) as waited
					from dif_step s join dif_declaration d on d.id = s.declaration_id
					where s.happened_at >= :start and s.happened_at < :end and s.act in (:decisions) and not exists (
						select 1 from dif_step e where e.declaration_id = s.declaration_id
							and e.position < s.position and e.act in (:decisions))) waits""")
			.param("start", dates.start())
			.param("end", dates.end())
			.param("decisions", DECISIONS)
			.query((row, number) -> new DifActivity(row.getLong("declared"), row.getLong("decided"),
					duration(row.getObject("median", Double.class)), row.getLong("contested")))
			.single();
	}

	// Grouped by hour, because both databases compute hours alike and days in Paris start
	// on the hour.
	SortedMap<LocalDate, Long> declared(JdbcClient database, DateRange dates) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		dates.first().datesUntil(dates.last().plusDays(1)).forEach((day) -> days.put(day, 0L));
		database.sql("""
				select cast(floor(extract(epoch from declared_at) / 3600) as bigint) as full_hour, count(*) as declared
				from dif_declaration where declared_at >= :start and declared_at < :end
				group by cast(floor(extract(epoch from declared_at) / 3600) as bigint)""")
			.param("start", dates.start())
			.param("end", dates.end())
			.query((row) -> {
				days.merge(PortalTime.dayOf(Instant.ofEpochSecond(row.getLong("full_hour") * HOUR)),
						row.getLong("declared"), Long::sum);
			});
		return days;
	}

	Map<DifMotive, Long> motives(JdbcClient database, DateRange dates) {
		Map<DifMotive, Long> motives = new EnumMap<>(DifMotive.class);
		database.sql("""
				select motive, count(*) as decisions from dif_step
				where happened_at >= :start and happened_at < :end and act in (:acts) and motive is not null
				group by motive""")
			.param("start", dates.start())
			.param("end", dates.end())
			.param("acts", WITH_MOTIVE)
			.query((row) -> {
				motives.put(DifMotive.valueOf(row.getString("motive")), row.getLong("decisions"));
			});
		return motives;
	}

	private static @Nullable Duration duration(@Nullable Double seconds) {
		return (seconds != null) ? Duration.ofSeconds(Math.round(seconds)) : null;
	}

}
