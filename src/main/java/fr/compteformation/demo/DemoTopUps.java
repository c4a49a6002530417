package fr.compteformation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.office.agent.AgentAccounts;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.topup.EmployerTopUps;
import fr.compteformation.office.topup.TopUpDecision;
import fr.compteformation.office.topup.TopUpDetails;
import fr.compteformation.office.topup.TopUpLine;
import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.office.topup.TopUpState;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Movement;

/**
 * Two top-ups by the bakery: one that Solène Garrec credited to Marie-Clémentine
 * Bourguignon-Castelnaudary, and one for Chloé Santoni that waits for a supervisor.
 */
@Component
@Profile("demo")
@Order(120) // after the people, the employer and the agents
class DemoTopUps implements DemoPart {

	private static final String CREDITED = "Bourguignon-Castelnaudary";

	private static final String WAITING = "Santoni";

	/** The version of a deposit that nobody decided. */
	private static final long UNCHANGED = 0;

	private final EmployerTopUps topUps;

	private final TopUpReviews reviews;

	private final ProfessionalAccounts professionals;

	private final AgentAccounts agents;

	private final Documents documents;

	private final Impersonation understudy;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoTopUps(EmployerTopUps topUps, TopUpReviews reviews, ProfessionalAccounts professionals, AgentAccounts agents,
			Documents documents, Impersonation understudy, TransactionTemplate transaction, Clock clock) {
		this.topUps = topUps;
		this.reviews = reviews;
		this.professionals = professionals;
		this.agents = agents;
		this.documents = documents;
		this.understudy = understudy;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void fill() {
		this.professionals.byEmail(new EmailAddress(DemoEmployer.ADDRESS)).ifPresent(this::send);
		this.agents.byPassword(DemoAgents.SOLENE, DemoAgents.SOLENES_PASSWORD).ifPresent(this::credit);
	}

	private void send(Professional anne) {
		this.understudy.as(anne, () -> {
			Set<String> sent = this.topUps.page(anne, null)
				.stream()
				.map(TopUpLine::birthName)
				.collect(Collectors.toSet());
			if (!sent.contains(CREDITED)) {
				send(anne, () -> details(anne, DemoPeople.MARIE_CLEMENTINE, CREDITED, LocalDate.of(1968, 11, 23), 1_000,
						Movement.Motive.AGREEMENT, "VIR-2026-0714"));
			}
			if (!sent.contains(WAITING)) {
				send(anne, () -> details(anne, DemoPeople.CHLOE, WAITING, LocalDate.of(1985, 11, 12), 750,
						Movement.Motive.PROJECT, "VIR-2026-0802"));
			}
			return sent;
		});
	}

	// Both or neither: the proof and the deposit share a transaction.
	private void send(Professional anne, Supplier<TopUpDetails> details) {
		this.transaction.executeWithoutResult((status) -> this.topUps.takeOver(anne, details.get()));
	}

	private void credit(Agent solene) {
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(TopUpDecision.Act.CREDIT);
		this.understudy.as(solene, () -> {
			List<TopUpLine> waiting = this.reviews.page(solene, TopUpState.SENT, null);
			waiting.stream()
				.filter((line) -> line.birthName().equals(CREDITED))
				.forEach((line) -> this.reviews.decide(solene, line.id(), UNCHANGED, decision));
			return waiting;
		});
	}

	private TopUpDetails details(Professional employer, Nir nir, String name, LocalDate bornOn, long euros,
			Movement.Motive motive, String reference) {
		LocalDate paidOn = PortalTime.today(this.clock).minusDays(6);
		TopUpDetails details = new TopUpDetails();
		details.setNir(nir);
		details.setBirthName(name);
		details.setBornOn(bornOn);
		details.setAmount(new Euros(100 * euros));
		details.setMotive(motive);
		details.setPaidOn(paidOn);
		details.setPaymentReference(reference);
		details.setProof(proof(employer,
				List.of("AVIS DE VIREMENT – SPÉCIMEN FICTIF", "", "Biscuiterie de l’Aven, SIRET " + employer.siret(),
						"Bénéficiaire : Compte Formation", "Montant : " + euros + ",00 €", "Exécuté le : " + paidOn,
						"Référence : " + reference)));
		return details;
	}

	private DocumentId proof(Professional employer, List<String> lines) {
		return this.documents
			.takeOver(new DocumentOwner(employer.accountId()), "Avis de virement.pdf", DemoPage.of(lines))
			.id();
	}

}
