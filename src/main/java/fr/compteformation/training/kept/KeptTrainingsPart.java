package fr.compteformation.training.kept;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The trainings kept for later in the archive of a person’s data. */
@Component
@Order(510)
class KeptTrainingsPart implements DataPart.OfTheAccount {

	private final KeptTrainings trainings;

	KeptTrainingsPart(KeptTrainings trainings) {
		this.trainings = trainings;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Line> kept = this.trainings.of(citizen)
			.stream()
			.map((training) -> new Line(training.course().content().title(), training.course().provider().name(),
					training.keptAt()))
			.toList();
		if (!kept.isEmpty()) {
			archive.addJson("formations-gardees.json", kept);
		}
	}

	private record Line(String title, String provider, Instant keptAt) {
	}

}
