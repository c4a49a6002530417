package fr.compteformation.people.reconciliation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class ReconciliationLettersTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private MailboxForTests mailbox;

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			SAME_PERSON; fr; Vos droits sont rattachés à votre compte; sont maintenant rattachés à votre compte
			OTHER_PERSON; fr; Du nouveau sur la vérification de votre nom; il ne donne accès à aucun droit
			SAME_PERSON; en; Your rights are attached to your account; are now attached to your account
			OTHER_PERSON; en; News about your identity check; it gives access to no rights""")
	void tellsWhatWasDecidedWithoutTheOtherNameOrANumber(NameVerdict verdict, Locale locale, String subject,
			String text) throws MessagingException {
		decide(verdict, locale);
		MimeMessage letter = letter();
		assertThat(letter.getSubject()).isEqualTo(subject);
		for (String body : new String[] { MailboxForTests.text(letter), MailboxForTests.html(letter) }) {
			assertThat(body)
				.contains("Chloé", text, "https://formation.exemple.fr/mes-droits",
						"https://formation.exemple.fr/contact")
				.doesNotContain("Durand", "Remarque", "#{", "[(", "€", this.nir.number(), this.nir.formattedNumber());
		}
	}

	@Test
	void oneDecisionIsAnnouncedOnce() {
		decide(NameVerdict.SAME_PERSON, Locale.FRENCH);
		letter();
		assertThat(this.mailbox.sentTo(address())).hasSize(1);
	}

	private void decide(NameVerdict verdict, Locale locale) {
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> this.portal.getBean(Holders.class).known(java.util.Map.of(this.nir, "Durand")));
		Citizen citizen = People.withAccount(this.portal, this.nir, People.PASSWORD, locale);
		Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);
		AccountId account = new AccountId(citizen.accountId());
		Reconciliations reconciliations = this.portal.getBean(Reconciliations.class);
		ReconciliationDecision decision = new ReconciliationDecision(verdict);
		decision.setRemark("Remarque");
		SignedInAs.as(this.portal, agent, () -> reconciliations.decide(agent, account,
				reconciliations.open(agent, account).orElseThrow().comparison().version(), decision));
	}

	private MimeMessage letter() {
		return Awaitility.await()
			.until(() -> this.mailbox.sentTo(address()).stream().findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private String address() {
		return People.somebody(this.nir).email().value();
	}

}
