package fr.compteformation.office.topup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.ledger.Movement;

/** Top-ups of 1 200,50 €. */
public final class SomeTopUps {

	/** The day on which the people of the tests were born. */
	public static final LocalDate BIRTH = LocalDate.of(1955, 8, 14);

	static final Euros AMOUNT = new Euros(120_050);

	private SomeTopUps() {
	}

	/** Deposits a top-up for the person with this number, and returns its id. */
	public static UUID sent(ApplicationContext portal, Professional employer, Nir nir, String birthName) {
		TopUpDetails details = details(portal, employer, nir, birthName);
		SignedInAs.as(portal, employer, () -> portal.getBean(EmployerTopUps.class).send(employer, details));
		return portal.getBean(TopUpRepository.class)
			.ofPayment(employer.siret(), nir, details.paymentReference())
			.getFirst()
			.id();
	}

	/** Credits or refuses a top-up. */
	public static TopUpReviews.Outcome decide(ApplicationContext portal, Agent supervisor, UUID id,
			TopUpDecision.Act act) {
		TopUpDecision decision = new TopUpDecision();
		decision.setAct(act);
		decision.setRefusal((act == TopUpDecision.Act.REFUSE) ? TopUpRefusal.NOT_PAID : null);
		return decide(portal, supervisor, id, decision);
	}

	static TopUpReviews.Outcome decide(ApplicationContext portal, Agent supervisor, UUID id, TopUpDecision decision) {
		TopUpReviews reviews = portal.getBean(TopUpReviews.class);
		return SignedInAs.as(portal, supervisor,
				() -> reviews.decide(supervisor, id, reviews.open(supervisor, id).orElseThrow().version(), decision));
	}

	static TopUpDetails details(ApplicationContext portal, Professional employer, Nir nir, String birthName) {
		TopUpDetails details = new TopUpDetails();
		details.setNir(nir);
		details.setBirthName(birthName);
		details.setBornOn(BIRTH);
		details.setAmount(AMOUNT);
		details.setMotive(Movement.Motive.AGREEMENT);
		details.setPaidOn(PortalTime.today(portal.getBean(Clock.class)));
		details.setPaymentReference("VIR-" + UUID.randomUUID());
		details.setProof(SomeFiles
			.saying(portal, new DocumentOwner(employer.accountId()), "Virement.pdf", "Virement de 1 200,50 euros")
			.id());
		return details;
	}

	static DocumentId proofOf(ApplicationContext portal, UUID id) {
		return portal.getBean(TopUpRepository.class).findById(id).orElseThrow().details().proof();
	}

	/** Whether nothing of a deposit is left. */
	public static boolean isGone(ApplicationContext portal, UUID id) {
		return portal.getBean(TopUpRepository.class).findById(id).isEmpty();
	}

	/** What the fund shows an employer. */
	static List<TopUpLine> page(ApplicationContext portal, Professional employer) {
		return SignedInAs.as(portal, employer, () -> portal.getBean(EmployerTopUps.class).page(employer, null));
	}

}
