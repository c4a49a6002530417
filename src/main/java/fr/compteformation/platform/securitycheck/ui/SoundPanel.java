package fr.compteformation.platform.securitycheck.ui;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.Sound;

/**
 * The challenge to be heard, as often as one likes and never by itself. For pictures it
 * takes the answer too; characters have a field already.
 */
class SoundPanel extends AnswerPanel {

	private final Paragraph explanation = new Paragraph();

	private final Button listen = new Button(getTranslation("securitycheck.sound.listen"));

	private final Element player = new Element("audio");

	private final TypedAnswer typed;

	SoundPanel(Runnable answered) {
		this.typed = new TypedAnswer("securitycheck.sound", answered);
		this.typed.expectDigits(true);
		// The browser plays at the click itself: after a detour over the server some
		// would refuse.
		this.listen.addClassName("listen");
		this.player.setAttribute("preload", "none");
		getContent().add(this.explanation, this.listen);
		getContent().getElement().appendChild(this.player);
		getContent().add(this.typed);
		setVisible(false);
	}

	/** Plays what the supplier has to say when it is asked. */
	void show(CheckKind kind, Supplier<Optional<Sound>> sound) {
		this.player.setAttribute("src", new SoundDownload(sound));
		this.explanation.setText(getTranslation("securitycheck.sound.explained." + kind));
		this.typed.setVisible(kind == CheckKind.PICTURE);
		clear();
	}

	/** Whether it is open and what is heard is typed here. */
	boolean takesAnswer() {
		return isVisible() && this.typed.isVisible();
	}

	@Override
	String answer() {
		return takesAnswer() ? this.typed.getValue() : "";
	}

	@Override
	void clear() {
		this.typed.clear();
	}

	@Override
	void focus() {
		this.listen.focus();
	}

}
