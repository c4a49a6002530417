package fr.compteformation.career.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.pdf.PdfTemplates;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.trades.NearTrade;

/** The project as an accessible PDF, rendered from {@code pdf/project.html}. */
@Component
class ProjectPdf {

	private final Projects projects;

	private final MessageSource texts;

	private final PdfTemplates templates;

	private final Clock clock;

	ProjectPdf(Projects projects, MessageSource portalTexts, PdfTemplates templates, Clock clock) {
		this.projects = projects;
		this.texts = portalTexts;
		this.templates = templates;
		this.clock = clock;
	}

	/** The project of the signed-in person, who alone may read it. */
	byte[] of(Citizen citizen, Locale locale) {
		Project project = this.projects.of(citizen);
		return this.templates.render("project", locale,
				Map.of("project",
						new Printed(PortalTime.date(PortalTime.today(this.clock), locale), citizen.displayName(),
								project.target().map((near) -> Target.of(near, locale)).orElse(null),
								project.steps().stream().map((step) -> step(step, locale)).toList(),
								project.trainings().stream().map((kept) -> training(kept.course(), locale)).toList(),
								project.money().map((plan) -> Money.of(plan, locale)).orElse(null))));
	}

	private Line step(ProjectStep step, Locale locale) {
		LocalDate due = step.getDue();
		return new Line(step.text(), (due != null) ? PortalTime.shortDate(due, locale) : "",
				this.texts.getMessage(step.isDone() ? "project.state.DONE" : "project.state.OPEN", null, locale));
	}

	private static Line training(CourseDetails course, Locale locale) {
		return new Line(course.content().title(), course.provider().name(), course.terms().price().formatted(locale));
	}

	/** The texts of the template. */
	record Printed(String made, String name, @Nullable Target target, List<Line> steps, List<Line> trainings,
			@Nullable Money money) {
	}

	/** A row of a table. */
	record Line(String first, String second, String third) {
	}

	/** The trade to reach. */
	record Target(String name, String about, int shared, int skills, String missing) {

		static Target of(NearTrade near, Locale locale) {
			return new Target(near.trade().name().in(locale), near.trade().about().in(locale), near.shared().size(),
					near.trade().skills().size(), near.missingInWords(locale));
		}

	}

	/** What rights pay. */
	record Money(String price, String rights, String rest, boolean enough, @Nullable String enoughBy) {

		static Money of(MoneyPlan plan, Locale locale) {
			LocalDate by = plan.enoughBy();
			return new Money(plan.price().formatted(locale), plan.today().fromRights().formatted(locale),
					plan.today().forThePerson().formatted(locale), plan.isEnough(),
					(by != null) ? PortalTime.date(by, locale) : null);
		}

	}

}
