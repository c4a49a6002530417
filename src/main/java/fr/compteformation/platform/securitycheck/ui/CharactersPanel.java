package fr.compteformation.platform.securitycheck.ui;

import com.vaadin.flow.component.html.Image;

import fr.compteformation.platform.base.ui.PictureDownload;
import fr.compteformation.platform.securitycheck.Challenge;

/** Characters in a picture, to be copied. */
class CharactersPanel extends TypedPanel {

	private final Image picture = new Image("", getTranslation("securitycheck.characters.picture"));

	CharactersPanel(Runnable answered) {
		super("securitycheck.characters", "securitycheck.characters.hint", answered);
		this.picture.addClassName("characters");
		getContent().addComponentAsFirst(this.picture);
	}

	void show(Challenge.Characters challenge) {
		PictureDownload.show(challenge.image(), this.picture);
		this.typed.expectDigits(challenge.digits());
		clear();
	}

}
