package fr.compteformation.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import fr.compteformation.people.holder.Nir;

/**
 * What two employers report about the people of the demonstration: one file per year,
 * always with the same content.
 *
 * @param arrivedOn the day of the import
 * @param lines without the header
 */
record EmployersFile(LocalDate arrivedOn, List<String> lines) {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret";

	static final String BAKERY = "73282932000074";

	private static final String SHOP = "40483304800022";

	private static final int FIRST_YEAR = 2019;

	/** The year in which Chloé Santoni worked part-time. */
	private static final int PART_TIME = 2021;

	/** The year whose second employer reported late. */
	private static final int IN_TWO_FILES = 2022;

	/** The files that arrived up to a day, in order. */
	static List<EmployersFile> until(LocalDate day) {
		return IntStream.range(FIRST_YEAR, day.getYear())
			.boxed()
			.flatMap(EmployersFile::of)
			.filter((file) -> !file.arrivedOn.isAfter(day))
			.toList();
	}

	private static Stream<EmployersFile> of(int year) {
		LocalDate spring = LocalDate.of(year + 1, Month.MAY, 15);
		String chloe = work(DemoPeople.CHLOE, "Santoni", year, (year == PART_TIME) ? "600" : "1607", BAKERY);
		String first = work(DemoPeople.MARIE_CLEMENTINE, "Bourguignon-Castelnaudary", year, "520", BAKERY);
		String second = work(DemoPeople.MARIE_CLEMENTINE, "Bourguignon-Castelnaudary", year, "310,5", SHOP);
		String maryvonne = work(DemoPeople.MARYVONNE, "Kerbrat", year, "1200", SHOP);
		return (year == IN_TWO_FILES)
				? Stream.of(new EmployersFile(spring, List.of(chloe, first, maryvonne)),
						new EmployersFile(spring.plusMonths(1), List.of(second)))
				: Stream.of(new EmployersFile(spring, List.of(chloe, first, second, maryvonne)));
	}

	private static String work(Nir nir, String birthName, int year, String hours, String siret) {
		return "%s;%s;%d;%s;SALARIE;%s".formatted(nir.value(), birthName, year, hours, siret);
	}

	Resource content() {
		return new ByteArrayResource((HEADER + "\n" + String.join("\n", this.lines)).getBytes(StandardCharsets.UTF_8));
	}

}
