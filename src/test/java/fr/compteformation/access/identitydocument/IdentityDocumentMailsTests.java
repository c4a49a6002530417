package fr.compteformation.access.identitydocument;

import java.net.URI;

import org.junit.jupiter.api.Test;

import fr.compteformation.access.identitydocument.IdentityDocumentMails.Progress;
import fr.compteformation.access.identitydocument.IdentityDocumentMails.Template;
import fr.compteformation.platform.mail.Greeting;
import fr.compteformation.platform.mail.RenderedMails;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityDocumentMailsTests {

	private static final String DAY = "jeudi 3 décembre 2026";

	@Test
	void receiptSaysWhenTheAnswerComes() {
		assertThat(render(Template.IDENTITY_DOCUMENT_RECEIVED, "txt", DAY)).contains("Bonjour Chloé,",
				"Vous aurez une réponse avant le jeudi 3 décembre 2026.");
	}

	@Test
	void askingForFilesSaysUntilWhen() {
		assertThat(render(Template.IDENTITY_DOCUMENT_ASKED, "html", DAY))
			.contains("Envoyez-les avant le <strong>" + DAY, "Envoyer les fichiers");
	}

	@Test
	void refusalSaysHowToContestIt() {
		assertThat(render(Template.IDENTITY_DOCUMENT_REFUSED, "txt", DAY))
			.contains("Contestez cette décision avant le jeudi 3 décembre 2026")
			.doesNotContain("définitive");
	}

	@Test
	void finalRefusalSaysSo() {
		for (String format : new String[] { "txt", "html" }) {
			assertThat(render(Template.IDENTITY_DOCUMENT_REFUSED, format, ""))
				.contains("Cette décision est définitive.")
				.doesNotContain("Contestez");
		}
	}

	private static String render(Template template, String format, String day) {
		return RenderedMails.render(template, "fr", format,
				new Progress(new Greeting("Chloé", ""), URI.create("https://portail.example/piece"), day));
	}

}
