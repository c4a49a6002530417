package fr.compteformation.people.registration.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.registration.SavedRegistrations;
import fr.compteformation.people.signin.Diversions;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PendingViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Test
	void saysThatTheAccountWaitsAndOffersANewMail() {
		signInBeforeTheActivation();
		UI.getCurrent().navigate("inscription/en-attente");
		_assertOne(H1.class, (search) -> search.withText("Il reste à activer votre compte"));
		_assertOne(Paragraph.class, (search) -> search.withPredicate((text) -> text.getText()
			.startsWith("Votre mot de passe est le bon, mais votre compte n’est pas encore activé.")));
		_assertNone(FieldSet.class);
		_click(_get(Button.class, (search) -> search.withText("Renvoyer le courriel")));
		RightAnswers.click(this.context);
		_click(_get(Button.class, (search) -> search.withText("Renvoyer le courriel")));
		_assertOne(Paragraph.class, (search) -> search
			.withText("Vous allez recevoir un nouveau courriel. Seul le lien le plus récent fonctionne."));
	}

	@Test
	void sendsNothingWithoutTheSecurityCheck() {
		signInBeforeTheActivation();
		UI.getCurrent().navigate("inscription/en-attente");
		_click(_get(Button.class, (search) -> search.withText("Renvoyer le courriel")));
		_click(_get(Button.class, (search) -> search.withText("Renvoyer le courriel")));
		_assertOne(Paragraph.class, (search) -> search.withText("Cliquez sur l’image demandée"));
		_assertNone(Message.class);
	}

	@Test
	void isShownToNobodyElse() {
		UI.getCurrent().navigate("inscription/en-attente");
		_assertNone(H1.class, (search) -> search.withText("Il reste à activer votre compte"));
		_assertOne(H2.class, (search) -> search.withText("Déjà inscrit(e) ?"));
	}

	private void signInBeforeTheActivation() {
		SavedRegistrations.save(this.context, this.nir, "chloe@exemple.fr", People.PASSWORD, Locale.FRENCH);
		Diversions.leave(catchThrowableOfType(SignInDiverted.class,
				() -> this.context.getBeanProvider(SignInCheck.class)
					.orderedStream()
					.forEach((check) -> check.check(this.nir, People.PASSWORD))));
	}

}
