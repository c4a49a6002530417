package fr.compteformation.office.contact;

import java.util.Locale;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.base.EmailAddress;

/**
 * Questions from visitors.
 */
public final class SomeQuestions {

	private SomeQuestions() {
	}

	/** Asks a question and returns its id. */
	public static ContactCase.Id ask(ApplicationContext portal, ContactSubject subject, String message) {
		ContactCase question = new ContactCase();
		question.setSubject(subject);
		question.setName("Zoé L’Héritier");
		question.setEmail(new EmailAddress("zoe@exemple.fr"));
		question.setMessage(message);
		portal.getBean(ContactCases.class).open(question, Locale.FRENCH);
		return new ContactCase.Id(question.id());
	}

	/** Deletes the questions of earlier tests. */
	public static void forgetAll(ApplicationContext portal) {
		portal.getBean(JdbcClient.class).sql("delete from contact_case").update();
	}

}
