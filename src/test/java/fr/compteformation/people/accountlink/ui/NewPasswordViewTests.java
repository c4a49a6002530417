package fr.compteformation.people.accountlink.ui;

import java.time.Duration;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.accountlink.SentPasswordLinks;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.platform.security.SecretToken;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class NewPasswordViewTests extends UiTests {

	private static final String CHOSEN = "Tambour-vert-et-8-lunes";

	private final Nir nir = People.newNir();

	@Autowired
	private MovableClock clock;

	private SecretToken token;

	@BeforeEach
	void sendTheLink() {
		People.withAccount(this.context, this.nir);
		this.token = SentPasswordLinks.send(this.context, this.nir);
	}

	@Test
	void setsThePasswordAndTheSignInPageSaysSo() {
		open(this.token);
		fill(CHOSEN, CHOSEN);
		_assertOne(H1.class, (search) -> search.withText("Se connecter"));
		_assertOne(Paragraph.class,
				(search) -> search.withText("Votre nouveau mot de passe est enregistré, et tous vos "
						+ "appareils ont été déconnectés. Connectez-vous avec ce mot de passe."));
		assertThat(signsIn(CHOSEN)).isTrue();
		assertThat(signsIn(People.PASSWORD)).isFalse();
		open(this.token);
		_assertOne(H1.class, (search) -> search.withText("Ce lien a déjà servi"));
		assertThat(_get(_get(Div.class, (search) -> search.withClasses("sheet")), Anchor.class).getHref())
			.isEqualTo("/connexion");
	}

	@Test
	void openingThePageChangesNothing() {
		open(this.token);
		open(this.token);
		_assertOne(H1.class, (search) -> search.withText("Choisir un nouveau mot de passe"));
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void refusesWhatIsKnownOfThePersonAndTwoDifferentEntries() {
		open(this.token);
		fill("Lheritier-et-7-chats", "Lheritier-et-7-chats");
		assertThat(password("Nouveau mot de passe").isInvalid()).isTrue();
		fill(CHOSEN, CHOSEN + "x");
		assertThat(password("Confirmer le nouveau mot de passe").isInvalid()).isTrue();
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void saysThatTheHourIsOver() {
		this.clock.advance(Duration.ofHours(1));
		open(this.token);
		_assertOne(H1.class, (search) -> search.withText("Lien expiré"));
		assertThat(way("Demander un nouveau lien")).isEqualTo("/mot-de-passe-oublie");
	}

	@Test
	void saysSoWhenTheHourEndsWhileThePageIsOpen() {
		open(this.token);
		this.clock.advance(Duration.ofHours(1));
		fill(CHOSEN, CHOSEN);
		_assertOne(H1.class, (search) -> search.withText("Lien expiré"));
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void saysThatANewerLinkWasSent() {
		SentPasswordLinks.send(this.context, this.nir);
		open(this.token);
		_assertOne(H1.class, (search) -> search.withText("Ce lien ne sert plus"));
	}

	@Test
	void saysThatALinkIsUnknown() {
		open(SecretToken.random());
		_assertOne(H1.class, (search) -> search.withText("Lien inconnu"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		open(this.token);
		_assertOne(H1.class, (search) -> search.withText("Choose a new password"));
		_assertOne(PasswordField.class, (search) -> search.withLabel("Confirm the new password"));
	}

	private static void open(SecretToken token) {
		UI.getCurrent().navigate("nouveau-mot-de-passe/" + token.value());
	}

	private static void fill(String chosen, String again) {
		_setValue(password("Nouveau mot de passe"), chosen);
		_setValue(password("Confirmer le nouveau mot de passe"), again);
		_click(_get(Button.class, (search) -> search.withText("Enregistrer")));
	}

	private boolean signsIn(String password) {
		return this.context.getBeanProvider(SignInCheck.class)
			.orderedStream()
			.anyMatch((check) -> check.check(this.nir, password).isPresent());
	}

	private static String way(String text) {
		return _get(Anchor.class, (search) -> search.withText(text).withClasses("btn")).getHref();
	}

}
