package fr.compteformation.personal.preparation.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.personal.delegation.Helpers;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.preparation.PreparationOutcome;
import fr.compteformation.personal.preparation.Preparations;
import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.search.TrainingHelp;

/** Lets helpers prepare a session on the page of its training. */
@SpringComponent
class HelpedTrainings implements TrainingHelp {

	private final Helpers helpers;

	private final Preparations preparations;

	HelpedTrainings(Helpers helpers, Preparations preparations) {
		this.helpers = helpers;
		this.preparations = preparations;
	}

	@Override
	public List<Helped> helpedBy(Citizen citizen) {
		return this.helpers.helpedBy(citizen)
			.stream()
			.filter((person) -> person.prepares().contains(Preparable.DOSSIER))
			.map((person) -> new Helped(person.delegation(), person.name()))
			.toList();
	}

	@Override
	public Answer prepare(Citizen citizen, Helped person, Offer.Id session) {
		PreparationOutcome outcome = this.preparations.prepare(citizen, person.id(),
				new PreparedContent.Session(session));
		return new Answer(outcome == PreparationOutcome.DONE, outcome.messageKey());
	}

}
