package fr.compteformation.office.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for agents today. */
@Component
class BacklogStatistics {

	/** The number of weeks to look ahead, including the current one. */
	static final int WEEKS = 6;

	Map<DifSummary.Age, Long> byAge(JdbcClient database, LocalDate today) {
		Map<DifSummary.Age, Long> backlog = new EnumMap<>(DifSummary.Age.class);
		database.sql("""
				select count(*) filter (where declared_at >= :week) as up_to_week,
					count(*) filter (where declared_at >= :fortnight) as up_to_fortnight,
					count(*) filter (where declared_at >= :thirty) as up_to_month, count(*) as waiting
				from dif_declaration where standing_for is not null and turn in ('AGENT', 'SUPERVISOR')""")
			.param("week", DateRange.startOf(DifSummary.Age.WEEK.from(today)))
			.param("fortnight", DateRange.startOf(DifSummary.Age.FORTNIGHT.from(today)))
			.param("thirty", DateRange.startOf(DifSummary.Age.MONTH.from(today)))
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

	List<DueWeek> byDueWeek(JdbcClient database, LocalDate today) {
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		NavigableMap<LocalDate, DueWeek.Kind> weeks = new TreeMap<>();
		weeks.put(LocalDate.MIN, DueWeek.Kind.LATE);
		weeks.put(today, DueWeek.Kind.THIS_WEEK);
		for (int week = 1; week < WEEKS; week++) {
			weeks.put(monday.plusWeeks(week), DueWeek.Kind.WEEK);
		}
		weeks.put(monday.plusWeeks(WEEKS), DueWeek.Kind.LATER);
		Map<LocalDate, Long> counts = new TreeMap<>();
		database.sql("""
				select due_on, count(*) as waiting from dif_declaration
				where standing_for is not null and turn in ('AGENT', 'SUPERVISOR') and due_on is not null
				group by due_on""").query((row) -> {
			counts.merge(weeks.floorKey(row.getObject("due_on", LocalDate.class)), row.getLong("waiting"), Long::sum);
		});
		List<DueWeek> due = new ArrayList<>();
		weeks.forEach((first, kind) -> due
			.add(new DueWeek(kind, (kind == DueWeek.Kind.LATE) ? today : first, counts.getOrDefault(first, 0L))));
		return due;
	}

}
