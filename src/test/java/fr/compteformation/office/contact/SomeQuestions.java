package fr.compteformation.office.contact;

import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.SignedInAs;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * Questions from visitors and signed-in people, and answers.
 */
public final class SomeQuestions {

	private SomeQuestions() {
	}

	/** Asks a question as a visitor and returns its id. */
	public static ContactCase.Id ask(ApplicationContext portal, ContactSubject subject, String message) {
		ContactCase question = question(subject, message);
		portal.getBean(ContactCases.class).open(question, Locale.FRENCH);
		return new ContactCase.Id(question.id());
	}

	/** Asks a question as a signed-in person and returns its id. */
	public static ContactCase.Id ask(ApplicationContext portal, Citizen citizen, String message) {
		ContactCase question = question(ContactSubject.RIGHTS, message);
		SignedInAs.as(portal, citizen,
				() -> portal.getBean(ContactCases.class).open(citizen, question, Locale.FRENCH).orElseThrow());
		return new ContactCase.Id(question.id());
	}

	/** Answers a question as it is now. */
	public static ContactDesk.Outcome answer(ApplicationContext portal, Agent agent, ContactCase.Id id, String text) {
		ContactDesk desk = portal.getBean(ContactDesk.class);
		return SignedInAs.as(portal, agent, () -> desk.answer(agent, id, desk.open(agent, id).orElseThrow().version(),
				ContactAct.ANSWER, message(text)));
	}

	/** Closes a question as it is now. */
	public static void close(ApplicationContext portal, Agent agent, ContactCase.Id id) {
		ContactDesk desk = portal.getBean(ContactDesk.class);
		SignedInAs.as(portal, agent,
				() -> desk.close(agent, id, desk.open(agent, id).orElseThrow().version(), new ContactClosing()));
	}

	static ContactMessage message(String text) {
		ContactMessage message = new ContactMessage();
		message.setText(text);
		return message;
	}

	/** The token of the visitor’s current link. */
	public static SecretToken link(ApplicationContext portal, ContactCase.Id id) {
		OneTimeSecrets secrets = portal.getBean(OneTimeSecrets.class);
		String key = portal.getBean(JdbcClient.class)
			.sql("select name from one_time_secret where purpose = 'contact' and subject_id = ? "
					+ "order by issued_at desc limit 1")
			.param(id.value())
			.query(String.class)
			.single()
			.substring("contact:".length());
		return secrets.value(ContactLinks.LINK, key);
	}

	/** Deletes the questions of earlier tests. */
	public static void forgetAll(ApplicationContext portal) {
		List.of("contact_message_document", "contact_message", "contact_case")
			.forEach((table) -> portal.getBean(JdbcClient.class).sql("delete from " + table).update());
	}

	private static ContactCase question(ContactSubject subject, String message) {
		ContactCase question = new ContactCase();
		question.setSubject(subject);
		question.setName("Zoé L’Héritier");
		question.setEmail(new EmailAddress("zoe@exemple.fr"));
		question.setMessage(message);
		return question;
	}

}
