package fr.compteformation.office.contact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Mail;

import static org.assertj.core.api.Assertions.assertThat;

class ContactCasesTests extends PortalTests {

	private static final Pattern ENTRY = Pattern.compile("\"kind\":\"contact-case\",\"subject\":\"([^\"]+)\"");

	@Autowired
	private ContactCases cases;

	@Autowired
	private ContactMails mails;

	@BeforeEach
	void emptyTheOutbox() {
		this.database.sql("delete from scheduled_tasks").update();
	}

	@Test
	void keepsTheQuestionAndNotifiesTheOperator() {
		String number = this.cases.open(question("Bonjour,\nje n’arrive pas à … 🙂"), Locale.FRENCH);
		Mail told = this.mails.compose(ContactMails.Template.CONTACT_CASE, subjectOfTheMail(), UUID.randomUUID())
			.orElseThrow();
		assertThat(number).matches("C-[0-9A-Z]{4}-[0-9A-Z]{4}");
		assertThat(told.to().value()).isEqualTo("exploitation@compte-formation.example");
		assertThat(told.locale()).isEqualTo(Locale.FRENCH);
		assertThat(told.details().get("number")).isEqualTo(number);
		assertThat(told.details().get("topic")).isEqualTo("Accessibilité");
		assertThat(told.details().get("name")).isEqualTo("Zoé L’Héritier");
		assertThat(told.details().get("email")).isEqualTo("zoe@exemple.fr");
		assertThat(told.details().get("message")).isEqualTo("Bonjour,\nje n’arrive pas à … 🙂");
	}

	@Test
	void tellsTheOperatorInTheLanguageOfThePerson() {
		this.cases.open(question("Hello"), Locale.ENGLISH);
		Mail told = this.mails.compose(ContactMails.Template.CONTACT_CASE, subjectOfTheMail(), UUID.randomUUID())
			.orElseThrow();
		assertThat(told.locale()).isEqualTo(Locale.ENGLISH);
		assertThat(told.details().get("topic")).isEqualTo("Accessibility");
	}

	@Test
	void keepsALongMessageWholeAndNoControlCharacters() {
		String longest = "é".repeat(ContactCase.MAX_MESSAGE);
		ContactCase question = question(longest);
		question.setName("Zoé\u0000\u001b");
		this.cases.open(question, Locale.FRENCH);
		Mail told = this.mails.compose(ContactMails.Template.CONTACT_CASE, subjectOfTheMail(), UUID.randomUUID())
			.orElseThrow();
		assertThat(told.details().get("message")).isEqualTo(longest);
		assertThat(told.details().get("name")).isEqualTo("Zoé");
	}

	@Test
	void composesNothingForACaseThatIsGone() {
		assertThat(this.mails.compose(ContactMails.Template.CONTACT_CASE, UUID.randomUUID(), UUID.randomUUID()))
			.isEmpty();
	}

	private static ContactCase question(String message) {
		ContactCase question = new ContactCase();
		question.setSubject(ContactSubject.ACCESSIBILITY);
		question.setName("Zoé L’Héritier");
		question.setEmail(new EmailAddress("zoe@exemple.fr"));
		question.setMessage(message);
		return question;
	}

	private UUID subjectOfTheMail() {
		byte[] data = this.database.sql("select task_data from scheduled_tasks").query(byte[].class).single();
		Matcher entry = ENTRY.matcher(new String(data, StandardCharsets.UTF_8));
		assertThat(entry.find()).isTrue();
		return UUID.fromString(entry.group(1));
	}

}
