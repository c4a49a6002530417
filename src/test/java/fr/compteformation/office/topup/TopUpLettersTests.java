package fr.compteformation.office.topup;

import java.util.Objects;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** The emails about a top-up tell no amount and no name of the other side. */
@WithMailbox
class TopUpLettersTests extends PortalTests {

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void thePersonAndTheEmployerAreTold() throws Exception {
		Learner learner = new Learner(this.portal);
		String email = SomeProfessionals.newEmail();
		Professional employer = SomeProfessionals.employer(this.portal, email, SomeEmployers.newSiret());
		UUID id = SomeTopUps.sent(this.portal, employer, learner.nir(), "L’Héritier");
		SomeTopUps.decide(this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()), id,
				TopUpDecision.Act.CREDIT);
		MimeMessage grown = this.mailbox.await(
				Objects.requireNonNull(People.somebody(learner.nir()).getEmail()).value(),
				"Un employeur a ajouté une somme à vos droits");
		assertThat(grown.getSubject()).isEqualTo("Vos droits ont grandi");
		assertThat(MailboxForTests.text(grown)).contains("/mes-droits").doesNotContain("200,50", "Biscuiterie", "#{");
		MimeMessage decided = this.mailbox.await(email, "Nous avons traité votre abondement");
		assertThat(decided.getSubject()).isEqualTo("Votre abondement est traité");
		assertThat(MailboxForTests.text(decided)).contains("/professionnels/abondements")
			.doesNotContain("200,50", "Héritier", "#{");
	}

}
