package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.office.provider.AgentAnswers;
import fr.compteformation.office.provider.AgentProofs;
import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.office.provider.ProviderDossier;
import fr.compteformation.office.provider.ProviderPages;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Exemption;

/**
 * One dossier, which an agent answers for its provider.
 */
@Route("agent/dossiers/:reference")
@RolesAllowed(Agent.ROLE)
class AgentDossierView extends AnswerView {

	private final AgentAnswers answers;

	private final AgentProofs proofs;

	private final Agent agent;

	AgentDossierView(AgentAnswers answers, AgentProofs proofs, Clock clock, AuthenticationContext authentication) {
		super(ProviderPages.AWAITING, clock);
		this.answers = answers;
		this.proofs = proofs;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	Optional<ProviderDossier> find(Reference reference) {
		return this.answers.open(this.agent, reference);
	}

	@Override
	List<ProfessionalName> answering(Reference reference) {
		return this.answers.answering(this.agent, reference);
	}

	@Override
	List<Document> proofs(Reference reference) {
		return this.proofs.of(this.agent, reference);
	}

	@Override
	String exemption(@Nullable Exemption exemption) {
		return (exemption != null) ? getTranslation("provider.exemption." + exemption) : "";
	}

	@Override
	DossierOutcome answer(Reference reference, DossierAnswer answer) {
		return this.answers.answer(this.agent, reference, answer);
	}

}
