package fr.compteformation.office.signin.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.ui.Message;

import static org.assertj.core.api.Assertions.assertThat;

class AgentSignInViewTests extends UiTests {

	@Test
	void asksForAddressAndPasswordOnly() {
		UI.getCurrent().navigate("agent/connexion");
		assertThat(_get(TextField.class, (search) -> search.withLabel("Courriel professionnel")).getElement()
			.getAttribute("name")).isEqualTo("username");
		assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
		_assertOne(NativeButton.class, (search) -> search.withText("Continuer"));
		_assertNone(Message.class);
		_assertNone(Anchor.class, (search) -> search.withText("Se connecter"));
	}

	@Test
	void aRefusalIsOneSentenceForAll() {
		UI.getCurrent().navigate("agent/connexion", QueryParameters.of("error", ""));
		assertThat(_get(Message.class).getElement().getTextRecursively())
			.startsWith("Courriel ou mot de passe incorrect.");
	}

	@Test
	void theEndOfASessionIsExplained() {
		UI.getCurrent().navigate("agent/connexion", QueryParameters.of("expired", ""));
		assertThat(_get(Message.class).getElement().getTextRecursively()).startsWith("Votre session a pris fin");
	}

	@Test
	void withoutThePasswordThereIsNoCodeToGive() {
		UI.getCurrent().navigate("agent/code");
		_assertOne(H1.class, (search) -> search.withText("Connexion des agents"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("agent/connexion");
		_assertOne(H1.class, (search) -> search.withText("Agents’ sign-in"));
	}

}
