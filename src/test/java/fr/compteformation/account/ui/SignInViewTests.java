package fr.compteformation.account.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class SignInViewTests extends UiTests {

	@Test
	void asksInFrench() {
		UI.getCurrent().navigate("connexion");
		_assertOne(H2.class, (search) -> search.withText("Déjà inscrit(e) ?"));
		_assertOne(H2.class, (search) -> search.withText("Pas encore inscrit(e) ?"));
		_assertOne(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale"));
		_assertOne(PasswordField.class, (search) -> search.withLabel("Mot de passe"));
		_assertOne(Checkbox.class, (search) -> search.withLabel("Rester connecté sur cet appareil"));
		_assertOne(NativeButton.class, (search) -> search.withText("Se connecter"));
		assertThat(_get(Anchor.class, (search) -> search.withText("S’inscrire")).getHref()).isEqualTo("/inscription");
	}

	@Test
	void asksInEnglish() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("connexion");
		_assertOne(H2.class, (search) -> search.withText("Already registered?"));
		_assertOne(H2.class, (search) -> search.withText("Not registered yet?"));
		_assertOne(Checkbox.class, (search) -> search.withLabel("Stay signed in on this device"));
		_assertOne(NativeButton.class, (search) -> search.withText("Sign in"));
	}

	@Test
	void isAPlainFormThatPasswordManagersRecognise() {
		UI.getCurrent().navigate("connexion");
		HtmlContainer form = _get(SignInForm.class).getContent();
		assertThat(form.getElement().getTag()).isEqualTo("form");
		assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
		assertThat(form.getElement().getAttribute("action")).isEqualTo("connexion");
		assertThat(_get(TextField.class).getElement().getAttribute("name")).isEqualTo("username");
		assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
		assertThat(_get(TextField.class).getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
		assertThat(_get(PasswordField.class).getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
		assertThat(
				_get(NativeButton.class, (search) -> search.withText("Se connecter")).getElement().getAttribute("type"))
			.isEqualTo("submit");
	}

	@Test
	void saysNothingOfARefusalAtFirst() {
		UI.getCurrent().navigate("connexion");
		_assertNone(Paragraph.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	@Test
	void saysTheSameOfEveryRefusal() {
		UI.getCurrent().navigate("connexion", QueryParameters.of("error", ""));
		_assertOne(Paragraph.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	@Test
	void leadsWhoIsSignedInAlreadyToTheirRights() {
		signIn(new Citizen(UUID.randomUUID(), "Chloé"));
		UI.getCurrent().navigate("connexion");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	private static boolean saysRefused(Paragraph text) {
		return text.getText().startsWith("Nous n’avons pas pu vous connecter");
	}

}
