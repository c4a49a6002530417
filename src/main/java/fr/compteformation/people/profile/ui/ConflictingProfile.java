package fr.compteformation.people.profile.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;

/**
 * The profile was changed meanwhile: shows what differs and lets the person choose.
 * Nothing is overwritten or lost.
 */
class ConflictingProfile extends Composite<Div> {

	/**
	 * @param typed what the person typed, by label
	 * @param kept what was saved meanwhile, by label
	 * @param useTyped called to save what the person typed
	 * @param useKept called to discard it
	 */
	ConflictingProfile(Map<String, String> typed, Map<String, String> kept, SerializableRunnable useTyped,
			SerializableRunnable useKept) {
		Facts differences = new Facts();
		kept.forEach((label, value) -> {
			if (!value.equals(typed.get(label))) {
				differences.tell(label, value);
			}
		});
		Div actions = new Div(new Button(getTranslation("account.profile.changed.mine"), (click) -> useTyped.run()),
				new Button(getTranslation("account.profile.changed.kept"), (click) -> useKept.run()));
		actions.addClassNames("actions", "near");
		getContent().addClassName("stack");
		getContent().add(new Message(Message.Tone.BAD, getTranslation("account.profile.changed")), differences,
				actions);
	}

}
