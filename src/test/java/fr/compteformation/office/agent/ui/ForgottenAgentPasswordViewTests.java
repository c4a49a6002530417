package fr.compteformation.office.agent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.base.ui.Message;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ForgottenAgentPasswordViewTests extends UiTests {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theAnswerIsTheSameForEveryAddress(boolean known) {
		String email = SomeAgents.newEmail();
		if (known) {
			SomeAgents.active(this.context, email);
		}
		ask(email);
		assertThat(_get(Message.class).getElement().getTextRecursively()).contains("Si un agent a cette adresse");
		_assertNone(TextField.class);
	}

	@Test
	void anAddressThatIsNoneIsMarked() {
		ask("solene");
		assertThat(_get(TextField.class).isInvalid()).isTrue();
	}

	@Test
	void anUnknownLinkSaysSoAndLeadsToTheSignIn() {
		UI.getCurrent().navigate("agent/nouveau-mot-de-passe/abc");
		assertThat(_get(H1.class).getText()).isEqualTo("Lien inconnu");
		assertThat(_find(PasswordField.class)).isEmpty();
	}

	private static void ask(String email) {
		UI.getCurrent().navigate("agent/mot-de-passe-oublie");
		_setValue(_get(TextField.class, (search) -> search.withLabel("Courriel professionnel")), email);
		_click(_get(Button.class, (search) -> search.withText("Recevoir le lien")));
	}

}
