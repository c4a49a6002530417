package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;

import fr.compteformation.platform.base.ui.PictureDownload;

/** A picture to choose. Its accessible name gives only its position. */
class Tile extends Composite<NativeButton> {

	private final Image picture = new Image("", "");

	Tile(String name, Runnable chosen) {
		getContent().addClassName("tile");
		getContent().setAriaLabel(name);
		// Otherwise Enter in another field of the form would press it.
		getContent().getElement().setAttribute("type", "button");
		getContent().add(this.picture);
		getContent().addClickListener((click) -> chosen.run());
		press(false);
	}

	void show(byte[] png) {
		PictureDownload.show(png, this.picture);
		press(false);
	}

	void press(boolean pressed) {
		getContent().getElement().setAttribute("aria-pressed", String.valueOf(pressed));
	}

	void focus() {
		getContent().focus();
	}

}
