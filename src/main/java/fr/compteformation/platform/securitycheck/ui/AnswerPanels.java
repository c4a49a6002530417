package fr.compteformation.platform.securitycheck.ui;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.securitycheck.Challenge;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.Sound;
import fr.compteformation.platform.securitycheck.work.Way;

/** The panel of the current kind of check, and the sound beside it once it was opened. */
class AnswerPanels extends Composite<Div> {

	private final PicturePanel pictures;

	private final CharactersPanel characters;

	private final QuestionPanel question;

	private final SoundPanel sound;

	private CheckKind kind = CheckKind.PICTURE;

	/** Whether the sound of the current challenge was opened. */
	private boolean heard;

	AnswerPanels(Runnable answered) {
		this.pictures = new PicturePanel((place) -> answered.run());
		this.characters = new CharactersPanel(answered);
		this.question = new QuestionPanel(answered);
		this.sound = new SoundPanel(answered);
		getContent().add(this.pictures, this.characters, this.question, this.sound);
	}

	CheckKind kind() {
		return this.kind;
	}

	void choose(CheckKind kind) {
		this.kind = kind;
	}

	void show(Challenge challenge, Supplier<Optional<Sound>> spoken) {
		Stream.of(this.pictures, this.characters, this.question).forEach((panel) -> panel.setVisible(panel == panel()));
		switch (challenge) {
			case Challenge.Pictures shown -> this.pictures.show(shown);
			case Challenge.Characters shown -> this.characters.show(shown);
			case Challenge.Question shown -> this.question.show(shown);
		}
		this.sound.setVisible(this.sound.isVisible() && challenge.hasSound());
		this.heard = this.sound.isVisible();
		if (challenge.hasSound()) {
			this.sound.show(this.kind, spoken);
		}
	}

	/** Opens or closes the sound. */
	void toggleSound() {
		this.sound.setVisible(!this.sound.isVisible());
		if (this.sound.isVisible()) {
			this.heard = true;
			this.sound.focus();
		}
	}

	boolean isSoundOpen() {
		return this.sound.isVisible();
	}

	/** The way to answer; the sound once it was opened, even if it is closed again. */
	Way way() {
		return switch (this.kind) {
			case QUESTION -> Way.QUESTION;
			case CHARACTERS -> this.heard ? Way.SOUND : Way.CHARACTERS;
			case PICTURE -> this.heard ? Way.SOUND : Way.PICTURE;
		};
	}

	/** A typed answer to the sound takes precedence over a picture chosen before. */
	String answer() {
		String typed = this.sound.answer();
		return typed.isBlank() ? panel().answer() : typed;
	}

	/** The suffix of messages; those for the sound also mention the pictures. */
	String manner() {
		return this.sound.takesAnswer() ? "SOUND" : this.kind.name();
	}

	/** Focuses the first control of the answer. */
	void focus() {
		(this.sound.takesAnswer() ? this.sound : panel()).focus();
	}

	private AnswerPanel panel() {
		return switch (this.kind) {
			case PICTURE -> this.pictures;
			case CHARACTERS -> this.characters;
			case QUESTION -> this.question;
		};
	}

}
