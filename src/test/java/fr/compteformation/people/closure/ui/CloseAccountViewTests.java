package fr.compteformation.people.closure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.People;
import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class CloseAccountViewTests extends UiTests {

	@BeforeEach
	void openThePage() {
		signIn(People.withAccount(this.context, People.newNir()));
		UI.getCurrent().navigate("mon-profil/fermer");
	}

	@Test
	void saysWhatIsErasedAndWhatStays() {
		assertThat(page()).contains("Dans 30 jours, votre compte est effacé",
				"Vos droits, leurs mouvements et vos dossiers restent");
	}

	@Test
	void thePasswordIsAskedFor() {
		press("Fermer mon compte");
		assertThat(page()).contains("Saisissez votre mot de passe actuel.");
		_setValue(_get(PasswordField.class), "faux");
		press("Fermer mon compte");
		assertThat(page()).contains("Ce n’est pas votre mot de passe actuel.");
	}

	@Test
	void oneMayChangeOnesMind() {
		_setValue(_get(PasswordField.class), People.PASSWORD);
		press("Fermer mon compte");
		assertThat(page()).contains("Votre compte sera effacé le ");
		press("Garder mon compte");
		assertThat(page()).contains("Votre compte reste ouvert.", "Dans 30 jours");
	}

}
