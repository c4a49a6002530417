package fr.compteformation.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.CatalogueFiles;

/**
 * The demonstration’s catalogue: trainings of fictitious providers. Its file gives dates
 * as days after a Monday, such as “J+14”, so that every start in another week plans the
 * same sessions again and the catalogue never goes stale.
 */
@Component
@Profile("demo")
@Order(10)
class DemoCatalogue implements DemoPart {

	private static final Pattern DAY = Pattern.compile("J\\+(\\d+)");

	private final CatalogueFiles files;

	private final Clock clock;

	DemoCatalogue(CatalogueFiles files, Clock clock) {
		this.files = files;
		this.clock = clock;
	}

	@Override
	public void fill() {
		LocalDate monday = PortalTime.today(this.clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
		CatalogueFiles.Outcome outcome = this.files.read(file(monday), (progress, total) -> {
		});
		if (!(outcome instanceof CatalogueFiles.Outcome.Done done) || done.file().refused() > 0) {
			throw new IllegalStateException("The demonstration’s catalogue: " + outcome);
		}
	}

	/** The file with the dates that follow a Monday. */
	static Resource file(LocalDate monday) {
		try {
			String text = new ClassPathResource("demo/catalogue.csv").getContentAsString(StandardCharsets.UTF_8);
			String dated = DAY.matcher(text)
				.replaceAll((day) -> monday.plusDays(Long.parseLong(day.group(1))).toString());
			return new ByteArrayResource(dated.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
