package fr.compteformation.office.review.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.rights.dif.DifAct;

/**
 * Selects an act by click or shortcut. The shortcut needs Alt, because single letters
 * occur in typing.
 */
class ActButton extends Composite<Button> {

	private static final Map<DifAct, Key> SHORTCUTS = Map.of(DifAct.VALIDATE, Key.KEY_V, DifAct.CORRECT, Key.KEY_C,
			DifAct.ASK_FOR_DOCUMENT, Key.KEY_P, DifAct.OPEN_ADVERSARIAL, Key.KEY_X, DifAct.REFUSE, Key.KEY_R);

	private final DifAct act;

	/**
	 * @param choose called with the act
	 */
	ActButton(DifAct act, SerializableConsumer<DifAct> choose) {
		this.act = act;
		getContent().setText(getTranslation("backoffice.act." + act));
		getContent().addClickListener((click) -> choose.accept(act));
		Key key = SHORTCUTS.get(act);
		if (key != null) {
			addShortcut(getContent(), key);
		}
	}

	DifAct act() {
		return this.act;
	}

	/** Names the hours, as in "Corriger à 96 h". */
	ActButton withHours(int hours) {
		getContent().setText(getTranslation("backoffice.actWithHours." + this.act, hours));
		return this;
	}

	/** The filled button is the one that the reading suggests. */
	ActButton suggested() {
		getContent().addThemeVariants(ButtonVariant.PRIMARY);
		return this;
	}

	void choose(boolean chosen) {
		getContent().getElement().setAttribute("aria-pressed", String.valueOf(chosen));
	}

	/** Alt and a letter press a button, which shows the keys. */
	static void addShortcut(Button button, Key key) {
		String letter = key.getKeys().getFirst().substring("Key".length());
		Span told = new Span("Alt " + letter);
		told.addClassName("key");
		told.getElement().setAttribute("aria-hidden", "true");
		button.setSuffixComponent(told);
		button.getElement().setAttribute("aria-keyshortcuts", "Alt+" + letter);
		// Takes the text along that is still being typed.
		button.addClickShortcut(key, KeyModifier.ALT).resetFocusOnActiveElement();
	}

}
