package fr.compteformation.platform.securitycheck.ui;

import java.util.Base64;

import com.vaadin.flow.component.html.Image;

import fr.compteformation.platform.securitycheck.Challenge;

/** Characters in a picture, to be copied. */
class CharactersPanel extends AnswerPanel {

	private final Image picture = new Image("", getTranslation("securitycheck.characters.picture"));

	private final TypedAnswer typed;

	CharactersPanel(Runnable answered) {
		this.typed = new TypedAnswer("securitycheck.characters", answered);
		this.typed.setRequiredIndicatorVisible(true);
		this.typed.setHelperText(getTranslation("securitycheck.characters.hint"));
		this.picture.addClassName("characters");
		getContent().add(this.picture, this.typed);
	}

	void show(Challenge.Characters challenge) {
		this.picture.setSrc("data:image/png;base64," + Base64.getEncoder().encodeToString(challenge.image()));
		this.typed.expectDigits(challenge.digits());
		clear();
	}

	@Override
	String answer() {
		return this.typed.getValue();
	}

	@Override
	void clear() {
		this.typed.clear();
	}

	@Override
	void focus() {
		this.typed.focus();
	}

}
