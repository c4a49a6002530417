package fr.compteformation.office.review.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
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

	/**
	 * @param choose called with the act
	 */
	ActButton(DifAct act, SerializableConsumer<DifAct> choose) {
		getContent().setText(getTranslation("backoffice.act." + act));
		getContent().addClickListener((click) -> choose.accept(act));
		Key key = SHORTCUTS.get(act);
		if (key != null) {
			shortcut(key, key.getKeys().getFirst().substring("Key".length()));
		}
	}

	private void shortcut(Key key, String letter) {
		Span told = new Span("Alt " + letter);
		told.addClassName("key");
		told.getElement().setAttribute("aria-hidden", "true");
		getContent().setSuffixComponent(told);
		getContent().getElement().setAttribute("aria-keyshortcuts", "Alt+" + letter);
		getContent().addClickShortcut(key, KeyModifier.ALT);
	}

}
