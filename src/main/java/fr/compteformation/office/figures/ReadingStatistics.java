package fr.compteformation.office.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.reading.DifFinding;

/** What was read on documents, against what was decided. */
@Component
class ReadingStatistics {

	private static final List<String> SETTLING = Arrays.stream(DifAct.values())
		.filter(DifAct::settles)
		.map(DifAct::name)
		.toList();

	/**
	 * The declarations whose last decision lies in the period. Read hours are rounded up,
	 * as for the proposal on the review page.
	 */
	List<ReadingResult> of(JdbcClient database, DateRange dates) {
		Map<@Nullable DifFinding, ReadingResult> found = new HashMap<>();
		database.sql("""
				select d.finding, count(*) as decided, count(case when s.hours_after = d.hours then 1 end) as declared,
					count(case when s.hours_after <> d.hours and s.hours_after = ceiling(d.read_hours) then 1 end)
						as hours_read
				from dif_step s join dif_declaration d on d.id = s.declaration_id
				where s.happened_at >= :start and s.happened_at < :end and s.act in (:settling) and not exists (
					select 1 from dif_step e where e.declaration_id = s.declaration_id
						and e.position > s.position and e.act in (:settling))
				group by d.finding""")
			.param("start", dates.start())
			.param("end", dates.end())
			.param("settling", SETTLING)
			.query((row) -> {
				String name = row.getString("finding");
				DifFinding finding = (name != null) ? DifFinding.valueOf(name) : null;
				found.put(finding, new ReadingResult(finding, row.getLong("decided"), row.getLong("declared"),
						row.getLong("hours_read")));
			});
		return Stream.concat(Arrays.stream(DifFinding.values()), Stream.of((@Nullable DifFinding) null))
			.map((finding) -> found.getOrDefault(finding, new ReadingResult(finding, 0, 0, 0)))
			.toList();
	}

}
