package fr.compteformation.access.passkey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.access.passkey.LostFactorHelp;
import fr.compteformation.access.passkey.RecoveryCodeSignIn;
import fr.compteformation.access.passkey.SecondFactors;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.people.signin.SecondFactorSignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * The page for the second factor: passkey, recovery code, or help if both are lost.
 */
@Route("connexion/cle")
@AnonymousAllowed
@TitleKey("passkey.signIn.title")
class SecondFactorView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final SecondFactors factors;

	private final RecoveryCodeSignIn codes;

	private final LostFactorHelp help;

	private final SecondFactorSignIn signIn;

	private final Div outcome = new Div();

	SecondFactorView(SecondFactors factors, RecoveryCodeSignIn codes, LostFactorHelp help, SecondFactorSignIn signIn) {
		this.factors = factors;
		this.codes = codes;
		this.help = help;
		this.signIn = signIn;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.signIn.half().ifPresentOrElse(this::show, () -> event.forwardTo(SharedPages.SIGN_IN.route()));
	}

	private void show(PartialSignIn half) {
		Button use = new Button(getTranslation("passkey.signIn.use"), (click) -> ask(half));
		use.addThemeVariants(ButtonVariant.PRIMARY);
		Section key = new Section(new Paragraph(getTranslation("passkey.signIn.text")), use, this.outcome);
		key.addClassNames("sheet", "stack");
		key.getElement().setAttribute("aria-label", getTranslation("passkey.signIn.use"));
		Div sheets = new Div(key, new RecoveryCodeSheet(this.codes, half, this::isStillGood, this::complete),
				lost(half));
		sheets.addClassName("stack");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), sheets);
	}

	private Section lost(PartialSignIn half) {
		Section lost = new Section();
		this.help.stateOf(half)
			.ifPresentOrElse((state) -> lost.add(
					new Message(Message.Tone.HINT, getTranslation("passkey.signIn.recovery", getTranslation(state))),
					link("passkey.signIn.recovery.follow")), () -> lost.add(link("passkey.signIn.lost")));
		lost.addClassNames("sheet", "stack");
		lost.getElement().setAttribute("aria-label", getTranslation("passkey.signIn.lost"));
		return lost;
	}

	private Anchor link(String key) {
		return new Anchor(this.help.page(), getTranslation(key));
	}

	private void ask(PartialSignIn half) {
		if (isStillGood(half)) {
			Ceremony<PublicKeyCredentialRequestOptions> asked = this.factors.ask(half);
			tell(Message.Tone.HINT, "passkey.waits");
			BrowserKey.sign(this, asked.json(), (answer) -> give(half, asked, answer),
					(failure) -> tell(Message.Tone.BAD, failure.messageKey()));
		}
	}

	private void give(PartialSignIn half, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		if (isStillGood(half)) {
			if (this.factors.giveKey(half, asked, answer)) {
				complete(half);
			}
			else {
				tell(Message.Tone.BAD, BrowserKey.Failure.REFUSED.messageKey());
			}
		}
	}

	private boolean isStillGood(PartialSignIn half) {
		boolean good = this.signIn.half().filter(half::equals).isPresent();
		if (!good) {
			over();
		}
		return good;
	}

	private void complete(PartialSignIn half) {
		this.signIn.complete(half)
			.ifPresentOrElse((page) -> getUI().ifPresent((ui) -> ui.getPage().setLocation(page)), this::over);
	}

	private void over() {
		Banner.leave(Message.Tone.BAD, "passkey.signIn.over");
		getUI().ifPresent((ui) -> ui.navigate(SharedPages.SIGN_IN.route()));
	}

	private void tell(Message.Tone tone, String key) {
		this.outcome.removeAll();
		this.outcome.add(new Message(tone, getTranslation(key)));
	}

}
