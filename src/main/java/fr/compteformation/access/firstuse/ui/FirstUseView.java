package fr.compteformation.access.firstuse.ui;

import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.firstuse.FirstUses;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.access.franceconnect.ProviderSession;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proofs;

/**
 * The first sign-in with the provider: the number, then the password of the existing
 * account, or contact details for a new one.
 */
@Route("connexion/franceconnect/numero")
@AnonymousAllowed
@TitleKey("franceconnect.firstUse.title")
class FirstUseView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle, KeepsTyping {

	private final FirstUses firstUses;

	private final SignIn signIn;

	private final Validator validator;

	private final IdentitySettings policies;

	private final Proofs proofs;

	private final AuthenticationContext authentication;

	private final Div sheets = new Div();

	FirstUseView(FirstUses firstUses, SignIn signIn, Validator validator, IdentitySettings policies, Proofs proofs,
			AuthenticationContext authentication) {
		this.firstUses = firstUses;
		this.signIn = signIn;
		this.validator = validator;
		this.policies = policies;
		this.proofs = proofs;
		this.authentication = authentication;
		this.sheets.addClassName("stack");
		this.sheets.getElement().setAttribute("tabindex", "-1");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), this.sheets);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (VaadinSession.getCurrent().getSession().getAttribute(Newcomer.ATTRIBUTE) instanceof Newcomer newcomer
				&& this.firstUses.isStillHere(newcomer)) {
			this.sheets.removeAll();
			this.sheets.add(new CivilStatusSheet(newcomer.identity()), new NumberSheet(this.firstUses, newcomer, this));
		}
		else {
			event.forwardTo(SharedPages.SIGN_IN.route());
		}
	}

	/** The number has an account; its owner may have signed in just now. */
	void askForPassword(Newcomer newcomer, Nir nir) {
		Citizen.in(this.authentication)
			.filter((citizen) -> this.proofs.recent(citizen).isPresent() && this.firstUses.isTheirs(citizen, nir))
			.ifPresentOrElse((owner) -> link(newcomer, nir, owner),
					() -> goOn(new LinkSheet(this.signIn, newcomer, nir, this)));
	}

	/** Links the account after its owner has signed in. */
	void link(Newcomer newcomer, Nir nir, Citizen owner) {
		if (this.firstUses.link(newcomer, nir, owner)) {
			finish(newcomer, nir, owner, "franceconnect.link.done");
		}
		else {
			stop("franceconnect.taken");
		}
	}

	/** The number has no account. */
	void askForAddress(Newcomer newcomer, Nir nir) {
		goOn(new AddressSheet(this.firstUses, newcomer, nir, this.validator, this.policies, this));
	}

	/** The address must be confirmed. */
	void askForCode(AddressSheet typed, Newcomer newcomer, Nir nir, Identity identity, UUID code) {
		goOn(new AddressCodeSheet(this.firstUses, newcomer, nir, identity, code, () -> goOn(typed), this));
	}

	/** The person cannot continue here. */
	void stop(String key) {
		goOn(new StopSheet(key));
	}

	void finish(Newcomer newcomer, Nir nir, Citizen citizen, String doneKey) {
		this.signIn.complete(citizen, nir);
		VaadinSession.getCurrent().getSession().removeAttribute(Newcomer.ATTRIBUTE);
		VaadinSession.getCurrent()
			.getSession()
			.setAttribute(ProviderSession.ATTRIBUTE, new ProviderSession(newcomer.idToken()));
		Banner.leave(Message.Tone.GOOD, doneKey);
		getUI().ifPresent((ui) -> ui.getPage().setLocation(SharedPages.RIGHTS.path()));
	}

	private void goOn(Component sheet) {
		this.sheets.removeAll();
		this.sheets.add(sheet);
		this.sheets.getElement().callJsFunction("focus");
	}

}
