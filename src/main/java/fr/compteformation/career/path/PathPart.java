package fr.compteformation.career.path;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The path in the archive of a person’s data. */
@Component
@Order(610)
class PathPart implements DataPart.OfTheAccount {

	private final Paths paths;

	PathPart(Paths paths) {
		this.paths = paths;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Entry> steps = this.paths.of(citizen)
			.stream()
			.map((step) -> new Entry(step.getKind(), step.getTitle(), step.getPlace(), step.getTrade(),
					step.begin().toString(), (step.getEnd() != null) ? step.getEnd().toString() : null))
			.toList();
		if (!steps.isEmpty()) {
			archive.addJson("career-path.json", steps);
		}
	}

	private record Entry(StepKind kind, @Nullable String title, @Nullable String place, @Nullable String trade,
			String begin, @Nullable String end) {
	}

}
