package fr.compteformation.office.contact;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.RenderedMails;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;

class ContactCaseTemplatesTests {

	@ParameterizedTest
	@CsvSource({ "fr, txt, 'vendredi 20 novembre 2026', <b>Bonjour</b>",
			"en, txt, 'Friday, 20 November 2026', <b>Bonjour</b>",
			"fr, html, 'vendredi 20 novembre 2026', &lt;b&gt;Bonjour&lt;/b&gt;",
			"en, html, 'Friday, 20 November 2026', &lt;b&gt;Bonjour&lt;/b&gt;" })
	void tellEverythingAndLetNoMarkupThroughInHtml(String language, String format, String day, String message) {
		assertThat(RenderedMails.render(ContactMails.Template.CONTACT_CASE, language, format, question(language)))
			.contains(day, "C-", "Accessibilité", "L’Héritier", "zoe@exemple.fr", message)
			.doesNotContain("null", "[(");
	}

	private static ContactMails.Question question(String language) {
		ContactCase question = new ContactCase();
		question.setName("Zoé L’Héritier");
		question.setEmail(new EmailAddress("zoe@exemple.fr"));
		question.setMessage("<b>Bonjour</b>");
		question.open(parse("2026-11-20T16:42:00Z"), Locale.of(language));
		return question.question("Accessibilité");
	}

}
