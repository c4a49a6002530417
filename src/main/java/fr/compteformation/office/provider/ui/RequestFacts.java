package fr.compteformation.office.provider.ui;

import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.ChangeProposal;
import fr.compteformation.training.dossier.DossierDetails;

/** What somebody asks for, and until when the provider answers. */
class RequestFacts extends Composite<Div> {

	/**
	 * @param exemption what is said of an exemption from the participation, if there is
	 * one
	 */
	RequestFacts(ProviderDossier shown, LocalDate today, String exemption) {
		DossierDetails dossier = shown.dossier();
		Training training = dossier.training();
		Facts facts = new Facts()
			.tell(getTranslation("field.state"), getTranslation("provider.state." + dossier.state()))
			.tell(getTranslation("provider.column.person"),
					shown.person().isEmpty() ? getTranslation("provider.person.gone") : shown.person())
			.tell(getTranslation("provider.column.training"), training.title())
			.tell(getTranslation("provider.column.dates"), dates(training.startsOn(), training.endsOn()))
			.tell(getTranslation("provider.column.place"),
					Objects.requireNonNullElseGet(training.place(), () -> getTranslation("provider.distance")))
			.tell(getTranslation("provider.column.price"), training.price().formatted(getLocale()));
		if (dossier.exemption() != null) {
			facts.tell(getTranslation("provider.exemption"), exemption);
		}
		if (dossier.refusal() != null) {
			facts.tell(getTranslation("field.motive"), getTranslation("provider.refusal." + dossier.refusal()));
		}
		getContent().addClassName("stack");
		getContent().add(facts);
		ChangeProposal proposal = dossier.terms().proposal();
		if (proposal != null) {
			getContent().add(new Message(Message.Tone.HINT, getTranslation("provider.proposed",
					dates(proposal.startsOn(), proposal.endsOn()), proposal.price().formatted(getLocale()))));
		}
		if (shown.answerBy() != null) {
			String day = PortalTime.day(shown.answerBy(), getLocale());
			getContent().add(new Message(shown.late() ? Message.Tone.BAD : Message.Tone.HINT,
					getTranslation(shown.late() ? "provider.answerLate" : "provider.answerBy", day)));
		}
		if (dossier.missedItsStart(today)) {
			getContent().add(new Message(Message.Tone.BAD, getTranslation("provider.outcome.TOO_LATE")));
		}
	}

	private String dates(LocalDate first, LocalDate last) {
		return getTranslation("provider.dates", PortalTime.shortDate(first, getLocale()),
				PortalTime.shortDate(last, getLocale()));
	}

}
