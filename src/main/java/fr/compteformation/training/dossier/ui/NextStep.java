package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;

/**
 * The next step of a dossier.
 */
class NextStep extends Composite<Paragraph> {

	NextStep(DossierDetails dossier, LocalDate today) {
		turn(dossier, today).ifPresent((whose) -> {
			Span turn = new Span(getTranslation("training.turn." + whose));
			turn.addClassName("turn");
			getContent().add(turn, new Text(" "));
		});
		getContent().add(text(dossier, today));
	}

	/** Who acts next; empty if nobody has to. */
	private static Optional<Turn> turn(DossierDetails dossier, LocalDate today) {
		if (dossier.missedItsStart(today)) {
			return Optional.empty();
		}
		return switch (dossier.state()) {
			case DRAFT, PROPOSED -> Optional.of(Turn.PERSON);
			case SUBMITTED -> Optional.of(Turn.PROVIDER);
			case IN_TRAINING -> isToDeclare(dossier) ? Optional.of(Turn.PERSON) : Optional.empty();
			case VALIDATED, CLOSED, CANCELLED -> Optional.empty();
		};
	}

	private static boolean isToDeclare(DossierDetails dossier) {
		return dossier.state() == DossierState.IN_TRAINING && !dossier.presences().byPerson().isDeclared();
	}

	private String text(DossierDetails dossier, LocalDate today) {
		if (dossier.declined()) {
			return getTranslation("training.declined.next");
		}
		if (dossier.missedItsStart(today)) {
			return getTranslation("training.missed");
		}
		Training training = dossier.training();
		return getTranslation(isToDeclare(dossier) ? "training.next.declare" : "training.next." + dossier.state(),
				PortalTime.day(training.startsOn(), getLocale()), PortalTime.day(training.endsOn(), getLocale()));
	}

	/** Who acts next. */
	private enum Turn {

		PERSON, PROVIDER

	}

}
