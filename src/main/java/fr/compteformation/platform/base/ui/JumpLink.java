package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a part of the same page. It moves the focus there. */
public class JumpLink extends Anchor {

	/**
	 * @param target the id of the part; it must be able to take the focus
	 * @param text the translated text
	 */
	public JumpLink(String target, String text) {
		super("#" + target, text);
		setRouterIgnore(true);
		// The default action would change the address, which counts as a navigation.
		getElement().executeJs("""
				this.addEventListener('click', (click) => {
					click.preventDefault();
					document.getElementById($0).focus();
				});
				""", target);
	}

}
