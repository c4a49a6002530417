package fr.compteformation.platform.onetime.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/** The page of a one-time link with a single action: a button redeems it. */
public abstract class ConfirmLinkView extends LinkView {

	private final String button;

	private final String contact;

	/**
	 * @param titles prefix of the title keys; the state follows
	 * @param texts prefix of the text keys; the state follows
	 * @param button the key of the button
	 * @param contact the key of the link to the contact page
	 */
	protected ConfirmLinkView(String titles, String texts, String button, String contact) {
		super(titles, texts);
		this.button = button;
		this.contact = contact;
	}

	/**
	 * Redeems the link.
	 * @return its state now
	 */
	protected abstract SecretState redeem(SecretToken token);

	/** The translation key of the button. */
	protected String buttonKey() {
		return this.button;
	}

	@Override
	protected Component[] actions() {
		Button redeem = new Button(getTranslation(buttonKey()), (click) -> showOutcome(redeem(token())));
		redeem.addThemeVariants(ButtonVariant.PRIMARY);
		return new Component[] { redeem };
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		return new Anchor(SharedPages.CONTACT.path(), getTranslation(this.contact));
	}

}
