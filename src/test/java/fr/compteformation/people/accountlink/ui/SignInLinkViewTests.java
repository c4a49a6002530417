package fr.compteformation.people.accountlink.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.context.SecurityContextHolder;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.people.accountlink.SentSignInLinks;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class SignInLinkViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Test
	void asksForTheLinkAndSaysTheSameWhateverTheNumber() {
		UI.getCurrent().navigate("connexion/par-courriel");
		_setValue(_get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale")), this.nir.number());
		_setValue(_get(TextField.class, (search) -> search.withLabel("Clé")), this.nir.key());
		RightAnswers.click(this.context);
		press("Recevoir un lien de connexion par courriel");
		assertThat(_get(Message.class).getElement().getTextRecursively()).startsWith("Votre demande est enregistrée.");
	}

	@Test
	void openingChangesNothingAndAClickSignsIn() {
		People.withAccount(this.context, this.nir);
		SecretToken token = SentSignInLinks.send(this.context, this.nir);
		open(token);
		open(token);
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
		press("Me connecter");
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
	}

	@Test
	void whoHasASecondFactorIsStillAskedForIt() {
		KeyHolder person = new KeyHolder(this.context);
		person.add(new SoftKey());
		open(SentSignInLinks.send(this.context, person.nir()));
		press("Me connecter");
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
		UI.getCurrent().navigate("connexion/cle");
		_assertOne(H1.class, (search) -> search.withText("Confirmer que c’est vous"));
	}

	@Test
	void anInventedLinkIsUnknown() {
		open(SecretToken.random());
		_assertOne(H1.class, (search) -> search.withText("Lien inconnu"));
		_assertNone(Button.class, (search) -> search.withText("Me connecter"));
	}

	private static void open(SecretToken token) {
		UI.getCurrent().navigate("connexion/lien/" + token.value());
	}

}
