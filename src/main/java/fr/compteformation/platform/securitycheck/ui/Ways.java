package fr.compteformation.platform.securitycheck.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.securitycheck.CheckKind;

/**
 * The alternatives to answering: a new challenge, the audio version, or another kind.
 */
class Ways extends Composite<Div> {

	private final Button sound;

	private final Map<CheckKind, Button> kinds = new EnumMap<>(CheckKind.class);

	Ways(Runnable renew, Runnable listen, Consumer<CheckKind> choose) {
		this.sound = button("securitycheck.sound.open", listen);
		getContent().addClassName("ways");
		getContent().add(button("securitycheck.renew", renew), this.sound);
		for (CheckKind kind : CheckKind.values()) {
			Button button = button("securitycheck.choose." + kind, () -> choose.accept(kind));
			this.kinds.put(kind, button);
			getContent().add(button);
		}
	}

	/** Offers all alternatives except those already shown. */
	void offer(CheckKind shown, boolean sound, boolean listening) {
		this.kinds.forEach((kind, button) -> button.setVisible(kind != shown));
		this.sound.setVisible(sound);
		this.sound.getElement().setAttribute("aria-expanded", String.valueOf(listening));
	}

	private Button button(String key, Runnable action) {
		Button button = new Button(getTranslation(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		return button;
	}

}
