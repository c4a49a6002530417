package fr.compteformation.platform.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Rules for both parts of every kind of email in both languages.
 */
class MailPartsTests {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");

	// After a link, or on the line below a button.
	private static final Pattern ADDED_ADDRESS = Pattern.compile(" <https?://[^\\s<>]+>|(?m)^https?://\\S+$");

	private static final List<WrittenMail> MAILS = WrittenMail.ofAllKinds();

	@Test
	void bothPartsSayTheSame() {
		assertThat(MAILS).hasSizeGreaterThan(60).allSatisfy((mail) -> {
			String text = ADDED_ADDRESS.matcher(mail.text()).replaceAll("");
			assertThat(words(text.replaceFirst("(?m)^-- $", "").replaceAll("(?m)^- ", "")))
				.isEqualTo(words(read(mail).map(Element::text).collect(Collectors.joining(" "))));
		});
	}

	@Test
	void bothPartsHoldTheSameLinks() {
		assertThat(MAILS)
			.allSatisfy((mail) -> assertThat(ADDRESS.matcher(mail.text()).results().map(MatchResult::group))
				.isEqualTo(read(mail).flatMap((part) -> part.select("a[href^=http]").stream())
					.map((link) -> link.attr("href"))
					.toList()));
	}

	@Test
	void whatPeopleTypeIsNeverMarkup() {
		assertThat(MAILS).allSatisfy((mail) -> {
			assertThat(mail.page().select("script, img, table")).isEmpty();
			assertThat(mail.html()).doesNotContain("null", "[(", "${");
		});
	}

	@Test
	void linksHaveTheColoursOfTheSite() {
		assertThat(MAILS).allSatisfy((mail) -> assertThat(mail.page().select("style").html())
			.contains("a { color: #0c5a5e; }", "background: #0c5a5e; color: #ffffff;", ".name, a { color: #6fd0c8; }"));
	}

	@Test
	void whatShowsOnALockedScreenNamesNobody() {
		assertThat(MAILS).allSatisfy((mail) -> {
			assertThat(mail.subject()).doesNotContainPattern("\\d").doesNotContain("Zoé");
			assertThat(mail.page().body().wholeText().strip().substring(0, 200)).doesNotContain("Zoé")
				.doesNotContainPattern("\\d");
		});
	}

	@Test
	void theListOfEmailsShowsASentenceOfEach() {
		assertThat(MAILS).allSatisfy((mail) -> {
			String preview = preview(mail);
			assertThat(preview).as(mail.template().fileName()).hasSizeGreaterThan(20).matches("\\p{Lu}.*[.?]");
			assertThat(preview).doesNotContain("  ", " .", " ,", "n°", "no.", "\uFFFC");
		});
	}

	@Test
	void thePreviewSaysWhatTheEmailIsAbout() {
		assertThat(MAILS).filteredOn((mail) -> mail.locale().equals(Locale.FRENCH))
			.extracting((mail) -> mail.template().fileName(), MailPartsTests::preview)
			.contains(tuple("activation", "Votre inscription a bien été enregistrée."),
					tuple("agent-code", "Voici le code qui termine votre connexion à l’espace des agents."),
					tuple("password-changed", "Le mot de passe de votre compte vient d’être modifié."),
					tuple("new-device",
							"Quelqu’un s’est connecté à votre compte sur un appareil que nous ne connaissions pas."),
					tuple("dossier-validated",
							"Votre place est retenue, et les droits qui paient la formation sont réservés."),
					tuple("dossier-cancelled",
							"Les droits qui étaient réservés pour lui, s’il y en avait, sont revenus sur vos comptes."));
	}

	@Test
	void theHtmlPartNamesItsLanguageAndItsTitle() {
		assertThat(MAILS).allSatisfy((mail) -> {
			String language = mail.locale().getLanguage();
			assertThat(mail.page().select("html, .sheet").eachAttr("lang")).containsExactly(language, language);
			assertThat(mail.page().expectFirst("title").wholeText()).isEqualTo(mail.subject());
			assertThat(mail.page().expectFirst("h1").wholeText()).isEqualTo(mail.subject());
		});
	}

	@Test
	void linesOfATextStayLines() {
		assertThat(TextPart.ofFragment("<p class=\"lines\">Bonjour,<br>merci <a href=\"https://a.fr/\">ici</a>\n.</p>"))
			.isEqualTo("Bonjour,\nmerci ici <https://a.fr/>\n.");
	}

	@Test
	void spacesThatBelongToAWordDoNotBreak() {
		assertThat(MAILS).allSatisfy(
				(mail) -> assertThat(List.of(mail.subject(), mail.text(), mail.page().body().html())).allSatisfy(
						(text) -> assertThat(text).doesNotContain("\u202f").doesNotContainPattern("\\S [?!:;»]|« ")));
	}

	// Without what fills it up.
	private static String preview(WrittenMail mail) {
		return mail.page()
			.expectFirst(".preheader")
			.wholeText()
			.replaceAll("[\u034f\u200c][\\s\\S]*", "")
			.replace('\u00a0', ' ')
			.strip();
	}

	/** What a reader reads, without what only helps where a button does not work. */
	private static Stream<Element> read(WrittenMail mail) {
		Document page = mail.page();
		page.select(".copy").remove();
		return page.select(".content, .foot").stream();
	}

	private static String words(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ").strip();
	}

}
