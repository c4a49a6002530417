package fr.compteformation.people.accountlink.ui;

import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import fr.compteformation.people.signin.Refusals;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.securitycheck.RightAnswers;
import fr.compteformation.platform.securitycheck.ui.SecurityCheckField;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
		_assertNone(Button.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	@Test
	void saysTheSameOfEveryRefusal() {
		UI.getCurrent().navigate("connexion", QueryParameters.of("error", ""));
		_assertOne(Button.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	@Test
	void leadsWhoIsSignedInAlreadyToTheirRights() {
		signIn(new Citizen(UUID.randomUUID(), "Chloé"));
		UI.getCurrent().navigate("connexion");
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@Test
	void offersALinkByMailAndTakesTheTypedNumberAlong() {
		refused("1 93 08 33 122 087", false);
		_click(_get(Button.class, (search) -> search.withText("Recevoir un lien de connexion par courriel")));
		_assertOne(H1.class, (search) -> search.withText("Se connecter par courriel"));
		assertThat(_get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale")).getValue())
			.isEqualTo("1 93 08 33 122 087");
	}

	@Test
	void asksForASecurityCheckOnlyWhenItHelps() {
		refused("1 93 08 33 122 087", false);
		_assertNone(SecurityCheckField.class);
		refused("1 93 08 33 122 087", true);
		_assertOne(SecurityCheckField.class);
		_assertOne(Button.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	@Test
	void aSolvedCheckBuysATryAndAWrongOneNone() {
		refused("1 93 08 33 122 087", true);
		RightAnswers.click(RightAnswers.wrongTile(this.context));
		submit();
		assertThat(Refusals.holdsBoughtTry()).isFalse();
		RightAnswers.click(this.context);
		submit();
		assertThat(Refusals.holdsBoughtTry()).isTrue();
	}

	@Test
	void aNumberWithAWrongKeyIsSaidOnTheFieldWhichKeepsIt() {
		refused("1 93 08 33 122 087 99", false);
		TextField number = _get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale"));
		assertThat(number.isInvalid()).isTrue();
		assertThat(number.getErrorMessage()).contains("clé");
		assertThat(number.getValue()).isEqualTo("1 93 08 33 122 087 99");
		_assertNone(Button.class, (search) -> search.withPredicate(SignInViewTests::saysRefused));
	}

	private static void refused(String typed, boolean checkHelps) {
		Refusals.keep(typed, checkHelps);
		UI.getCurrent().navigate("connexion", QueryParameters.of("error", ""));
	}

	// Fires the submit event without posting the form.
	private static void submit() {
		_fireDomEvent(_get(SignInForm.class).getContent(), "submit");
	}

	private static boolean saysRefused(Button text) {
		return text.getText().startsWith("Numéro ou mot de passe incorrect.");
	}

}
