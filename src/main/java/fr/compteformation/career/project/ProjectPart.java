package fr.compteformation.career.project;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The project in the archive of a person’s data. */
@Component
@Order(630)
class ProjectPart implements DataPart.OfTheAccount {

	private final Projects projects;

	ProjectPart(Projects projects) {
		this.projects = projects;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Project project = this.projects.of(citizen);
		if (!project.isEmpty()) {
			archive.addJson("career-project.json",
					new Entry(project.target().map((near) -> near.trade().code()).orElse(null),
							project.target().map((near) -> near.trade().name().in(locale)).orElse(null),
							project.price().map(Euros::cents).orElse(null),
							project.steps()
								.stream()
								.map((step) -> new Step(step.text(), step.getDue(), step.isDone()))
								.toList()));
		}
	}

	private record Entry(@Nullable String trade, @Nullable String name, @Nullable Long priceInCents, List<Step> steps) {
	}

	private record Step(String text, @Nullable LocalDate due, boolean done) {
	}

}
