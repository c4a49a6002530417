package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.office.provider.ProviderDossiers;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierOutcome;

/**
 * One dossier of a provider, to answer.
 */
@Route("professionnels/dossiers/:reference")
@RolesAllowed(Professional.PROVIDER)
class ProviderDossierView extends AnswerView {

	private final ProviderDossiers dossiers;

	private final Professional professional;

	ProviderDossierView(ProviderDossiers dossiers, Clock clock, AuthenticationContext authentication) {
		super(ProviderPages.DOSSIERS, clock);
		this.dossiers = dossiers;
		this.professional = authentication.getAuthenticatedUser(Professional.class).orElseThrow();
	}

	@Override
	Optional<ProviderDossier> find(Reference reference) {
		return this.dossiers.find(this.professional, reference);
	}

	@Override
	Optional<Component> messages(Reference reference) {
		return Optional
			.of(new Anchor(ProviderPages.messages(reference).path(), getTranslation("provider.messages.link")));
	}

	@Override
	DossierOutcome answer(Reference reference, DossierAnswer answer) {
		return this.dossiers.answer(this.professional, reference, answer);
	}

}
