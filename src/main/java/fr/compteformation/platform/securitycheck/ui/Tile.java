package fr.compteformation.platform.securitycheck.ui;

import java.util.Base64;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;

/**
 * One picture to choose. Its name says only where it stands.
 */
class Tile extends Composite<NativeButton> {

	private final Image picture = new Image("", "");

	Tile(String name, Runnable chosen) {
		getContent().addClassName("tile");
		getContent().setAriaLabel(name);
		// Enter in a field of a surrounding form must not press it.
		getContent().getElement().setAttribute("type", "button");
		getContent().add(this.picture);
		getContent().addClickListener((click) -> chosen.run());
		press(false);
	}

	void show(byte[] png) {
		this.picture.setSrc("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
		press(false);
	}

	void press(boolean pressed) {
		getContent().getElement().setAttribute("aria-pressed", String.valueOf(pressed));
	}

	void focus() {
		getContent().focus();
	}

}
