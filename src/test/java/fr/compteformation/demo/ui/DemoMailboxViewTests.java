package fr.compteformation.demo.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles(profiles = { "demo", "test" }, inheritProfiles = false)
class DemoMailboxViewTests extends UiTests {

	private static final String EMPTY = "Aucun courriel pour l’instant. Cette page se met à jour toute seule.";

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void emptyTheMailbox() {
		this.database.sql("delete from demo_mail").update();
	}

	@Test
	void saysThatNothingHasArrived() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Messagerie de démonstration"));
		_assertOne(Paragraph.class, (search) -> search.withText(EMPTY));
	}

	@Test
	void showsTheNewestMailFirstAndOpen() {
		receive("1", "Il reste une étape", "Bonjour");
		receive("2", "Votre compte est activé", "Bonjour");
		open();
		assertThat(subjects()).containsExactly("Votre compte est activé", "Il reste une étape");
		assertThat(mails()).extracting(Details::isOpened).containsExactly(true, false);
		_assertOne(Span.class, (search) -> search.withText("À zoe@exemple.fr, le vendredi 20 novembre 2026 à 11:02"));
		_assertNone(Paragraph.class, (search) -> search.withText(EMPTY));
	}

	@Test
	void aMailIsShownAsItsReaderSeesItWithoutScripts() {
		receive("1", "Il reste une étape", "Bonjour");
		receive("2", "Votre compte est activé", "Bonjour");
		open();
		IFrame frame = _get(IFrame.class);
		assertThat(frame.getTitle()).contains("Votre compte est activé");
		assertThat(frame.getElement().getAttribute("sandbox")).doesNotContain("scripts", "same-origin");
		assertThat(frame.getSrcdoc().orElseThrow()).contains("<base target=\"_blank\">",
				"<p>Votre compte est activé</p>");
		mails().getLast().setOpened(true);
		assertThat(_find(IFrame.class)).extracting((shown) -> shown.getTitle().orElseThrow())
			.containsExactly("Votre compte est activé", "Il reste une étape");
	}

	@Test
	void linksLeadToThePortalAndNowhereElse() {
		receive("1", "Il reste une étape", """
				Activez votre compte : http://localhost:8080/activation/abc?x=1.

				https://exemple.fr/ et http://localhost:8080.exemple.fr/ ne sont pas d’ici.
				""");
		open();
		assertThat(_find(mails().getFirst(), Anchor.class)).singleElement().satisfies((link) -> {
			assertThat(link.getHref()).isEqualTo("http://localhost:8080/activation/abc?x=1");
			assertThat(link.isRouterIgnore()).isTrue();
		});
		assertThat(mails().getFirst().getElement().getTextRecursively())
			.contains("https://exemple.fr/ et http://localhost:8080.exemple.fr/ ne sont pas d’ici.");
	}

	@Test
	void keepsTheParagraphsAndLinesOfTheMail() {
		receive("1", "Il reste une étape", "Bonjour,\r\n\r\nune ligne\r\nune autre\r\n");
		open();
		assertThat(_find(mails().getFirst(), Paragraph.class))
			.extracting((paragraph) -> paragraph.getElement().getOuterHTML().replaceAll("\\s*\n\\s*", ""))
			.containsExactly("<p>Bonjour,</p>", "<p>une ligne<br>une autre</p>");
	}

	@Test
	void aMailIsTextEvenWhenItLooksLikeMarkup() {
		receive("1", "<b>Bonjour</b>", "<script>alert(1)</script>");
		open();
		assertThat(subjects()).containsExactly("<b>Bonjour</b>");
		assertThat(mails().getFirst().getElement().getOuterHTML()).contains("&lt;script&gt;alert(1)");
	}

	@Test
	void newMailsAppearAboveTheOneThatIsBeingRead() {
		receive("1", "Il reste une étape", "Bonjour");
		open();
		receive("2", "Votre compte est activé", "Bonjour");
		_click(_get(Button.class, (search) -> search.withText("Rafraîchir")));
		assertThat(subjects()).containsExactly("Votre compte est activé", "Il reste une étape");
		assertThat(mails()).allMatch(Details::isOpened);
	}

	@Test
	void looksForNewMailsByItselfWhileItIsOpen() {
		open();
		assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
		UI.getCurrent().navigate("");
		assertThat(UI.getCurrent().getPollInterval()).isNegative();
	}

	@Test
	void speaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Demonstration mailbox"));
	}

	private static void open() {
		UI.getCurrent().navigate("demo/messagerie");
	}

	private static List<Details> mails() {
		return _find(Details.class, (search) -> search.withClasses("mail"));
	}

	private static List<String> subjects() {
		return mails().stream()
			.map((details) -> details.getSummary().getChildren().findFirst().orElseThrow())
			.map((subject) -> subject.getElement().getTextRecursively())
			.toList();
	}

	private void receive(String id, String subject, String text) {
		Instant receivedAt = Instant.parse("2026-11-20T10:00:00Z").plusSeconds(60 * Long.parseLong(id));
		this.database
			.sql("insert into demo_mail (id, received_at, recipient, subject, body, html) values (?, ?, ?, ?, ?, ?)")
			.params(id, receivedAt.atOffset(ZoneOffset.UTC), "zoe@exemple.fr", subject, text,
					"<html><head></head><body><p>" + subject + "</p></body></html>")
			.update();
	}

}
