package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Drafting;
import fr.compteformation.training.search.TrainingRequests;

/** A request for a training begins as a draft of a dossier. */
@SpringComponent
class DraftRequests implements TrainingRequests {

	private final Dossiers dossiers;

	DraftRequests(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public PagePath ask(Citizen citizen, Offer.Id session) {
		PagePath dossiers = Dossiers.PAGE;
		return switch (this.dossiers.draft(citizen, session)) {
			case Drafting.Drafted drafted -> dossiers.of(drafted.reference());
			case Drafting.OfferGone gone -> {
				Banner.leave(Message.Tone.BAD, "training.catalogue.gone");
				yield SharedPages.TRAININGS;
			}
			case Drafting.NotAttached reconciling -> dossiers;
		};
	}

}
