package fr.compteformation.training.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class DossierLettersTests extends PortalTests {

	/** What happens, the language, the subject and a sentence of the mail. */
	private static final String EVENTS = """
			SUBMITTED | fr | Votre dossier de formation est déposé | Votre dossier de formation %s a bien été déposé.
			VALIDATED | fr | Votre dossier de formation est validé | \
			Votre dossier de formation %s est validé\u00a0: votre place est retenue
			DECLINED | fr | Votre dossier de formation n’est pas accepté | \
			L’organisme de formation n’a pas accepté votre dossier %s.
			CANCELLED | fr | Votre dossier de formation est annulé | Votre dossier de formation %s est annulé.
			SUBMITTED | en | Your training file has been submitted | Your training file %s has been submitted.
			VALIDATED | en | Your training file is validated | Your training file %s is validated: your place is kept
			DECLINED | en | Your training file is not accepted | \
			The training provider did not accept your training file %s.
			CANCELLED | en | Your training file is cancelled | Your training file %s is cancelled.
			""";

	@Autowired
	private MailboxForTests mailbox;

	/** An event of a submitted dossier. */
	private enum Event {

		SUBMITTED((learner, reference) -> {
		}), VALIDATED(Learner::agentValidates), DECLINED(Learner::agentDeclines), CANCELLED(Learner::cancels);

		private final BiConsumer<Learner, Reference> happens;

		Event(BiConsumer<Learner, Reference> happens) {
			this.happens = happens;
		}

	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVENTS)
	void tellsWhatHappenedAndWhereToReadMore(Event event, Locale locale, String subject, String text) {
		Learner learner = new Learner(this.portal, locale).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		event.happens.accept(learner, reference);
		MimeMessage letter = letter(learner, subject);
		String link = "https://formation.exemple.fr/mes-dossiers/" + reference;
		assertThat(MailboxForTests.text(letter)).contains("Chloé", text.formatted(reference), link)
			.doesNotContain("#{", "[(");
		assertThat(MailboxForTests.html(letter)).contains("Chloé", link)
			.contains(text.formatted("<strong>" + reference + "</strong>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EVENTS)
	void namesNobodyInTheSubjectAndNoFigureOrTrainingAnywhere(Event event, Locale locale, String subject)
			throws MessagingException {
		Learner learner = new Learner(this.portal, locale).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		event.happens.accept(learner, reference);
		MimeMessage letter = letter(learner, subject);
		assertThat(letter.getSubject()).doesNotContain("Chloé", "Héritier").doesNotContainPattern("\\d");
		for (String body : new String[] { MailboxForTests.text(letter), MailboxForTests.html(letter) }) {
			assertThat(body).doesNotContain("€", "Anglais", "Atelier", learner.nir().number(),
					learner.nir().formattedNumber());
		}
	}

	@Test
	void aCancelledDraftSendsNoEmail() {
		Learner learner = new Learner(this.portal).declaresDif(0);
		learner.cancels(learner.drafts(900));
		learner.submits(1000);
		letter(learner, "Votre dossier de formation est déposé");
		assertThat(this.mailbox.sentTo(address(learner))).hasSize(1);
	}

	private MimeMessage letter(Learner learner, String subject) {
		return Awaitility.await("mail: " + subject)
			.until(() -> this.mailbox.sentTo(address(learner))
				.stream()
				.filter((mail) -> subject.equals(subjectOf(mail)))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private static String subjectOf(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static String address(Learner learner) {
		return People.somebody(learner.nir()).email().value();
	}

}
