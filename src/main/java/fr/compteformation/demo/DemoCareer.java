package fr.compteformation.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.career.path.PartialDate;
import fr.compteformation.career.path.PastStep;
import fr.compteformation.career.path.Paths;
import fr.compteformation.career.path.StepKind;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.training.trades.Trades;

/**
 * The path and the skills of Chloé Santoni, from her baccalauréat on. Her project is for
 * the presenter to begin.
 */
@Component
@Profile("demo")
@Order(100) // after the people
class DemoCareer implements DemoPart {

	private static final List<String> SKILLS = List.of("welcome", "sell", "cash", "foodsafety", "lead", "stock",
			"schedule", "dashboard", "accounts", "meeting", "sheet", "text");

	private final Citizens citizens;

	private final Paths paths;

	private final Skills skills;

	private final Trades trades;

	private final Impersonation impersonation;

	private final TransactionTemplate transaction;

	DemoCareer(Citizens citizens, Paths paths, Skills skills, Trades trades, Impersonation impersonation,
			TransactionTemplate transaction) {
		this.citizens = citizens;
		this.paths = paths;
		this.skills = skills;
		this.trades = trades;
		this.impersonation = impersonation;
		this.transaction = transaction;
	}

	// All of it or nothing: an interrupted start fills the rest at the next one.
	@Override
	public void fill() {
		this.citizens.accountOf(DemoPeople.CHLOE.value())
			.flatMap(this.citizens::byAccount)
			.ifPresent((chloe) -> this.impersonation.as(chloe, () -> {
				this.transaction.executeWithoutResult((status) -> fill(chloe));
				return chloe;
			}));
	}

	private void fill(Citizen chloe) {
		if (this.skills.heldBy(chloe).isEmpty()) {
			this.paths.takeOver(chloe, List.of(
					step(StepKind.TRAINING, "Baccalauréat", "Série gestion, Rennes", null, "2003", null),
					step(StepKind.JOB, "Vendeuse", "Boulangerie des Halles, Rennes", "D1106", "2008", "2019"),
					step(StepKind.TRAINING, "Bureautique", "24 heures, payées par le DIF", null, "03/2013", null),
					step(StepKind.JOB, "Responsable de magasin", "Boulangerie des Halles, Rennes", "D1301", "03/2019",
							null),
					step(StepKind.VOLUNTEERING, "Trésorière d’un club de natation", "Rennes", "M1608", "2024", null)));
			this.skills.add(chloe, SKILLS.stream().map((code) -> this.trades.skill(code).orElseThrow()).toList());
		}
	}

	private static PastStep step(StepKind kind, String title, String place, @Nullable String trade, String begin,
			@Nullable String end) {
		return new PastStep(kind, title, place, trade, PartialDate.read(begin).orElseThrow(),
				(end != null) ? PartialDate.read(end).orElseThrow() : null);
	}

}
