package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

import fr.compteformation.platform.register.Towns;

/** The trainings of the demonstration, without a database. */
public final class DemoCourses {

	private static final Pattern DAY = Pattern.compile("J\\+(\\d+)");

	private DemoCourses() {
	}

	/** The trainings with the dates that follow a Monday. */
	public static List<CourseDetails> after(LocalDate monday, Towns towns) {
		CatalogueParser parser = new CatalogueParser(towns);
		Map<String, ProviderDetails> providers = new LinkedHashMap<>();
		Map<String, CourseDetails> courses = new LinkedHashMap<>();
		text(monday).lines().skip(1).forEach((line) -> {
			CatalogueLine.Valid read = (CatalogueLine.Valid) parser.read(1, line, CatalogueParser.COLUMNS);
			String siret = read.siret().value();
			if (read.provider() != null) {
				providers.put(siret, read.provider());
			}
			CourseDetails course = courses.computeIfAbsent(siret + read.course().number(),
					(key) -> new CourseDetails(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), siret,
							providers.get(siret), Objects.requireNonNull(read.course().content()),
							Objects.requireNonNull(read.course().terms()), new ArrayList<>()));
			course.sessions()
				.add(new CourseDetails.Session(new Offer.Id(UUID.randomUUID()), read.dates(), read.place()));
		});
		return List.copyOf(courses.values());
	}

	private static String text(LocalDate monday) {
		try {
			return DAY.matcher(new ClassPathResource("demo/catalogue.csv").getContentAsString(StandardCharsets.UTF_8))
				.replaceAll((day) -> monday.plusDays(Long.parseLong(day.group(1))).toString());
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
