package fr.compteformation.platform.onetime.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of a link that does one thing: a click does it.
 */
public abstract class ConfirmLinkView extends LinkView {

	private final String button;

	private final String contact;

	/**
	 * @param titles what the keys of the titles begin with; the state follows
	 * @param texts what the keys of the texts begin with; the state follows
	 * @param button the key of the button
	 * @param contact the key of the way on to the contact page
	 */
	protected ConfirmLinkView(String titles, String texts, String button, String contact) {
		super(titles, texts);
		this.button = button;
		this.contact = contact;
	}

	/**
	 * Does what the page says.
	 * @return what the link is good for now
	 */
	protected abstract SecretState redeem(SecretToken token);

	@Override
	protected Component[] actions() {
		Button redeem = new Button(getTranslation(this.button), (click) -> showOutcome(redeem(token())));
		redeem.addThemeVariants(ButtonVariant.PRIMARY);
		return new Component[] { redeem };
	}

	@Override
	protected Anchor wayOn(SecretState state) {
		return new Anchor(SharedPages.CONTACT.path(), getTranslation(this.contact));
	}

}
