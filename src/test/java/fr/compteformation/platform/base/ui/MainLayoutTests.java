package fr.compteformation.platform.base.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.PlatformTransactionManager;

import fr.compteformation.UiTests;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

class MainLayoutTests extends UiTests {

	@Test
	void offersVisitorsToSignIn() {
		UI.getCurrent().navigate("aide");
		assertThat(link("Se connecter").getHref()).isEqualTo("/connexion");
		_assertNone(Popover.class);
	}

	@Test
	void greetsTheSignedInPersonByName() {
		signIn(new Citizen(UUID.randomUUID(), "Camille Martin"));
		UI.getCurrent().navigate("aide");
		assertThat(_get(_get(NameMenu.class), Button.class, (search) -> search.withClasses("unfolds")).getElement()
			.getTextRecursively()).isEqualTo("Camille Martin");
		_assertOne(_get(Popover.class), Button.class, (search) -> search.withText("Déconnexion"));
		_assertNone(Anchor.class, (search) -> search.withText("Se connecter"));
	}

	@Test
	void marksTheCurrentPage() {
		UI.getCurrent().navigate("aide");
		Anchor help = _get(Anchor.class, (search) -> search.withText("Aide").withClasses("quiet"));
		assertThat(help.getElement().getAttribute("aria-current")).isEqualTo("true");
		UI.getCurrent().navigate("contact");
		assertThat(help.getElement().getAttribute("aria-current")).isEqualTo("false");
	}

	@Test
	void unfoldsTheMenuAndFoldsItAfterANavigation() {
		UI.getCurrent().navigate("aide");
		NativeButton menu = _get(NativeButton.class, (search) -> search.withText("Menu"));
		_click(menu);
		assertThat(menu.getElement().getAttribute("aria-expanded")).isEqualTo("true");
		UI.getCurrent().navigate("contact");
		assertThat(menu.getElement().getAttribute("aria-expanded")).isEqualTo("false");
	}

	@Test
	void leadsPastTheHeader() {
		UI.getCurrent().navigate("aide");
		assertThat(link("Aller au contenu").getHref()).isEqualTo("aide#contenu");
	}

	@Test
	void showsWhatThePreviousPageLeftOnce() {
		Banner.leave(Message.Tone.GOOD, "contact.title");
		UI.getCurrent().navigate("aide");
		assertThat(_get(Message.class).getElement().getTextRecursively()).isEqualTo("Nous écrire");
		UI.getCurrent().navigate("cgu");
		_assertNone(Message.class);
	}

	@Test
	void switchesTheLanguage() {
		UI.getCurrent().navigate("aide");
		_click(_get(NativeButton.class, (search) -> search.withText("English")));
		assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("aide");
		_assertOne(H1.class, (search) -> search.withText("Help"));
		_assertOne(NativeButton.class, (search) -> search.withText("Français"));
	}

	@Test
	void warnsOnlyWhereSomethingCanBeLost() {
		UI.getCurrent().navigate("aide");
		assertThat(lastWatch()).isFalse();
		UI.getCurrent().navigate("contact");
		assertThat(lastWatch()).isTrue();
	}

	@Test
	void warnsOfTheEndOfTheSessionWhereThereIsOne() {
		UI.getCurrent().navigate("aide");
		assertThat(_get(SessionEnding.class).left()).isZero();
		VaadinSession.getCurrent()
			.getSession()
			.setAttribute(SessionDeadline.class.getName(), new SessionDeadline(Instant.now().plusSeconds(3600)));
		UI.getCurrent().navigate("cgu");
		assertThat(_get(SessionEnding.class).left()).isBetween(Duration.ofSeconds(3500), Duration.ofSeconds(3600));
	}

	@Test
	void tellsOfAFailureWithoutTakingThePageAway() {
		UI.getCurrent().navigate("contact");
		Failures.handle(new com.vaadin.flow.server.ErrorEvent(new IllegalStateException("for the test")));
		_assertOne(H1.class, (search) -> search.withText("Nous écrire"));
		assertThat(_get(Message.class).getElement().getTextRecursively())
			.matches(".*en indiquant la référence [0-9A-Z]{4}-[0-9A-Z]{4}\\.")
			.doesNotContain("for the test");
	}

	@Test
	void afterAFailureItsButtonCanBePressedAgain() {
		UI.getCurrent().navigate("contact");
		Button once = new Button();
		once.setDisableOnClick(true);
		Button off = new Button();
		for (Button button : List.of(once, off)) {
			UI.getCurrent().add(button);
			button.setEnabled(false);
			Failures.handle(new com.vaadin.flow.server.ErrorEvent(new IllegalStateException("for the test"),
					button.getElement().getNode()));
		}
		assertThat(once.isEnabled()).isTrue();
		assertThat(off.isEnabled()).isFalse();
	}

	@Test
	void saysWhyNothingCanBeChanged() {
		UI.getCurrent().navigate("contact");
		SomeSite.refuseChanges(this.context);
		try {
			this.context.getBean(PlatformTransactionManager.class).getTransaction(null);
		}
		catch (ChangeRefused refused) {
			Failures.handle(new com.vaadin.flow.server.ErrorEvent(refused));
		}
		finally {
			SomeSite.silence(this.context);
		}
		assertThat(_get(Message.class).getElement().getTextRecursively()).contains("Le service est en lecture seule",
				"Ce que vous avez saisi est toujours là");
	}

	private static boolean lastWatch() {
		MockVaadin.clientRoundtrip();
		return _get(SessionWarning.class).isWatching();
	}

	private static Anchor link(String text) {
		return _find(Anchor.class, (search) -> search.withText(text)).getFirst();
	}

}
