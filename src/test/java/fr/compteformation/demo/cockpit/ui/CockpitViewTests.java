package fr.compteformation.demo.cockpit.ui;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import fr.compteformation.UiTests;
import fr.compteformation.demo.clock.ClockAdvance;
import fr.compteformation.demo.clock.DemoClock;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles(profiles = { "demo", "test" }, inheritProfiles = false)
class CockpitViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ClockAdvance advance;

	@Autowired
	private DemoClock clock;

	@BeforeEach
	void emptyTheMailbox() {
		this.database.sql("delete from demo_mail").update();
	}

	@AfterEach
	void today() {
		this.database.sql("delete from demo_clock").update();
		this.advance.fill();
	}

	@Test
	void everybodyIsOneClickAway() {
		open();
		assertThat(_find(OneClickForm.class)).extracting((form) -> form.getElement().getTextRecursively())
			.contains("Entrer en un clic\u00a0: Chloé Santoni", "Entrer en un clic\u00a0: Gwenaël Tanguy",
					"Entrer en un clic\u00a0: Solène Garrec", "Entrer en un clic\u00a0: Organisme de formation",
					"Entrer\u00a0: Yann Le Goff", "Entrer\u00a0: Nolwenn Riou");
		assertThat(_find(OneClickForm.class)).allSatisfy((form) -> {
			assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
			assertThat(form.getElement().getAttribute("action")).isEqualTo("demo/entrer");
		});
	}

	@Test
	void fromElsewhereNothingCanBeChanged() {
		header("X-Forwarded-For", "192.0.2.1");
		open();
		_assertNone(OneClickForm.class);
		_assertNone(Button.class, (search) -> search.withText("Remettre à zéro"));
		assertThat(page()).contains("ne sont possibles que sur l’ordinateur de la démonstration");
	}

	@Test
	void aClickFromAnotherOriginChangesNothing() {
		open();
		header("Origin", "https://demo.example");
		press("Avancer de 30 jours");
		assertThat(page()).contains("ne sont possibles que sur l’ordinateur de la démonstration");
		assertThat(this.clock.ahead()).isZero();
	}

	@Test
	void onePageHasOneMainButton() {
		open();
		assertThat(_find(_get(CockpitView.class), NativeButton.class))
			.filteredOn((button) -> button.hasClassName("btn"))
			.filteredOn((button) -> !button.hasClassName("ghost"))
			.hasSize(1);
	}

	@Test
	void theNewestMailIsReadAsItsReaderSeesItWithoutScripts() {
		receive("1", "Le premier");
		receive("2", "Le second");
		open();
		IFrame frame = _get(IFrame.class);
		assertThat(frame.getTitle()).contains("Le second");
		assertThat(frame.getElement().getAttribute("sandbox")).doesNotContain("scripts", "same-origin");
		assertThat(frame.getSrcdoc().orElseThrow()).contains("<base target=\"_blank\">", "<h1>Le second</h1>");
		_click(entry("Le premier"));
		assertThat(_get(IFrame.class).getTitle()).contains("Le premier");
		assertThat(entry("Le premier").getElement().getAttribute("aria-current")).isEqualTo("true");
		assertThat(entry("Le second").getElement().hasAttribute("aria-current")).isFalse();
	}

	@Test
	void theEditionShownIsMarkedAndOthersCanBeChosen() {
		open();
		assertThat(page()).contains("Sans édition", "Montrée", "Édition de 2015", "DIF sans attestation");
		assertThat(_find(Button.class, (search) -> search.withText("Montrer")))
			.extracting((button) -> plain(button.getAriaLabel().orElseThrow()))
			.containsExactly("Montrer : Édition de 2015", "Montrer : Édition de 2018", "Montrer : Édition de 2020",
					"Montrer : Édition de 2021");
	}

	@Test
	void theEditionCannotBeChangedFromElsewhere() {
		open();
		header("Origin", "https://demo.example");
		_click(named("Montrer : Édition de 2015"));
		assertThat(page()).contains("ne sont possibles que sur l’ordinateur de la démonstration")
			.doesNotContain("Le portail redémarre");
	}

	@Test
	void everyPageSaysThatTheDateIsAhead() {
		open();
		_assertNone(Aside.class);
		this.advance.advance(30);
		for (String page : List.of("demo", "aide", "agent/connexion")) {
			UI.getCurrent().navigate(page);
			assertThat(_get(Aside.class).getElement().getTextRecursively()).contains("la date avance de 30 jours");
		}
	}

	@Test
	void aRestartKeepsTheDate() {
		this.advance.advance(30);
		this.advance.advance(30);
		this.advance.fill();
		assertThat(this.clock.ahead()).isEqualTo(Duration.ofDays(60));
	}

	@Test
	void speaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Demonstration"));
	}

	private static NativeButton entry(String subject) {
		return _find(NativeButton.class).stream()
			.filter((button) -> button.getElement().getTextRecursively().startsWith(subject))
			.findFirst()
			.orElseThrow();
	}

	private static void header(String name, String value) {
		((FakeRequest) VaadinServletRequest.getCurrent().getRequest()).getHeaders().put(name, List.of(value));
	}

	private static String plain(String text) {
		return text.replace('\u00a0', ' ');
	}

	private static Button named(String name) {
		return _find(Button.class).stream()
			.filter((button) -> button.getAriaLabel().filter((label) -> plain(label).equals(name)).isPresent())
			.findFirst()
			.orElseThrow();
	}

	private static void open() {
		UI.getCurrent().navigate("demo");
	}

	private void receive(String id, String subject) {
		this.database.sql("""
				insert into demo_mail (id, received_at, recipient, subject, body, html)
				values (:id, :at, 'zoe@exemple.fr', :subject, '', :html)""")
			.param("id", id)
			.param("at", OffsetDateTime.parse("2026-11-20T10:0" + id + ":00Z"))
			.param("subject", subject)
			.param("html", "<html><head></head><body><h1>" + subject + "</h1></body></html>")
			.update();
	}

}
