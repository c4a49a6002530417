package fr.compteformation.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoCatalogueTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

	@Test
	void holdsManyTrainingsOfManyProvidersInManyTowns() throws IOException {
		List<String[]> lines = lines();
		assertThat(lines.stream().map((values) -> values[0]).distinct()).hasSize(60);
		assertThat(lines.stream().map((values) -> values[0] + values[7]).distinct()).hasSizeGreaterThanOrEqualTo(400);
		assertThat(lines.stream().map((values) -> values[27]).distinct()).hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void everySessionStartsOnACommonMondayToCome() throws IOException {
		assertThat(lines()).allSatisfy((values) -> {
			LocalDate starts = LocalDate.parse(values[20]);
			assertThat(starts).isAfter(MONDAY)
				.satisfies((day) -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
			assertThat(LocalDate.parse(values[21])).isAfterOrEqualTo(starts);
		});
	}

	private static List<String[]> lines() throws IOException {
		return DemoCatalogue.file(MONDAY)
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(";", -1))
			.toList();
	}

}
