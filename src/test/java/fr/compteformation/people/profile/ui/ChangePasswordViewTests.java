package fr.compteformation.people.profile.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.SessionsForTests;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ChangePasswordViewTests extends UiTests {

	private static final String CHOSEN = "Tambour-vert-et-8-lunes";

	private static final String AGAIN = "Lanterne-rouge-et-9-lacs";

	@Autowired
	private MovableClock clock;

	private final Nir nir = People.newNir();

	private Citizen citizen;

	@BeforeEach
	void openThePage() {
		this.citizen = People.withAccount(this.context, this.nir);
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil/mot-de-passe");
	}

	@Test
	void changesThePasswordAndSaysSo() {
		fill(People.PASSWORD, CHOSEN, CHOSEN);
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
		_assertOne(Paragraph.class,
				(search) -> search.withText("Votre mot de passe a bien été modifié. Un courriel vous le confirme."));
		assertThat(signsIn(CHOSEN)).isTrue();
		assertThat(signsIn(People.PASSWORD)).isFalse();
	}

	@Test
	void signsAllDevicesOutButThisOne() {
		UUID here = SessionsForTests.begin(this.context, this.citizen, "Firefox/144.0", "192.0.2.7");
		UUID elsewhere = SessionsForTests.begin(this.context, this.citizen, "Firefox/144.0", "192.0.2.8");
		SessionsForTests.carry(here);
		fill(People.PASSWORD, CHOSEN, CHOSEN);
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, here)).isTrue();
		assertThat(SessionsForTests.isOpen(this.context, this.citizen, elsewhere)).isFalse();
	}

	@Test
	void namesEverythingThatIsMissing() {
		fill("", "", "");
		assertThat(password("Mot de passe actuel").getErrorMessage()).isEqualTo("Saisissez votre mot de passe actuel.");
		assertThat(password("Nouveau mot de passe").isInvalid()).isTrue();
	}

	@Test
	void refusesAWrongCurrentPasswordAndLosesNothing() {
		fill("faux", CHOSEN, CHOSEN);
		assertThat(password("Mot de passe actuel").getErrorMessage())
			.isEqualTo("Ce n’est pas votre mot de passe actuel. Vérifiez-le, puis réessayez.");
		assertThat(password("Nouveau mot de passe").getValue()).isEqualTo(CHOSEN);
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void asksForPatienceAfterSeveralWrongTries() {
		for (int i = 0; i < 5; i++) {
			fill("faux " + i, CHOSEN, CHOSEN);
		}
		fill(People.PASSWORD, CHOSEN, CHOSEN);
		assertThat(password("Mot de passe actuel").getErrorMessage())
			.matches("Trop d’essais en peu de temps\\. Réessayez dans (1\\hseconde|[2-5]\\hsecondes)\\.");
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void refusesAPasswordThatHoldsTheName() {
		fill(People.PASSWORD, "Lheritier-et-7-chats", "Lheritier-et-7-chats");
		assertThat(password("Nouveau mot de passe").isInvalid()).isTrue();
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void refusesTwoDifferentEntries() {
		fill(People.PASSWORD, CHOSEN, CHOSEN + "x");
		assertThat(password("Confirmer le nouveau mot de passe").isInvalid()).isTrue();
		assertThat(signsIn(People.PASSWORD)).isTrue();
	}

	@Test
	void whoHasJustShownWhoTheyAreIsNotAskedAgain() {
		fill(People.PASSWORD, CHOSEN, CHOSEN);
		UI.getCurrent().navigate("mon-profil/mot-de-passe");
		_assertNone(PasswordField.class, (search) -> search.withLabel("Mot de passe actuel"));
		_setValue(password("Nouveau mot de passe"), AGAIN);
		_setValue(password("Confirmer le nouveau mot de passe"), AGAIN);
		this.clock.advance(Proof.VALIDITY);
		save();
		assertThat(password("Mot de passe actuel").getErrorMessage()).isEqualTo("Saisissez votre mot de passe actuel.");
		assertThat(password("Nouveau mot de passe").getValue()).isEqualTo(AGAIN);
		_setValue(password("Mot de passe actuel"), CHOSEN);
		save();
		assertThat(signsIn(AGAIN)).isTrue();
	}

	@Test
	void withoutAPasswordAnotherIdentityProofAllowsChoosingOne() {
		this.citizen = People.withoutPassword(this.context, People.newNir());
		openTheBrowser(Locale.FRENCH);
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil/mot-de-passe");
		_assertOne(H1.class, (search) -> search.withText("Choisir un mot de passe"));
		_assertNone(PasswordField.class, (search) -> search.withLabel("Mot de passe actuel"));
		_setValue(password("Nouveau mot de passe"), CHOSEN);
		_setValue(password("Confirmer le nouveau mot de passe"), CHOSEN);
		save();
		_assertOne(H1.class, (search) -> search.withText("Choisir un mot de passe"));
		_assertOne(Button.class, (search) -> search
			.withText("Confirmez que c’est bien vous, avec le bouton prévu pour cela, puis recommencez."));
		Proved.by(this.context, this.citizen);
		save();
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil/mot-de-passe");
		_assertOne(H1.class, (search) -> search.withText("Change my password"));
		_assertOne(PasswordField.class, (search) -> search.withLabel("Current password"));
		_assertOne(PasswordField.class, (search) -> search.withLabel("New password"));
		_assertOne(PasswordField.class, (search) -> search.withLabel("Confirm the new password"));
	}

	private void fill(String current, String chosen, String again) {
		_setValue(password("Mot de passe actuel"), current);
		_setValue(password("Nouveau mot de passe"), chosen);
		_setValue(password("Confirmer le nouveau mot de passe"), again);
		save();
	}

	private static void save() {
		_click(_get(Button.class, (search) -> search.withText("Enregistrer")));
	}

	private boolean signsIn(String password) {
		return this.context.getBeanProvider(SignInCheck.class)
			.orderedStream()
			.anyMatch((check) -> check.check(this.nir, password).isPresent());
	}

}
