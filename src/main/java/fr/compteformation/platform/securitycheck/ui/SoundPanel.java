package fr.compteformation.platform.securitycheck.ui;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.Sound;

/**
 * The audio version, played on demand and as often as needed, never automatically. For
 * pictures it has its own answer field; characters already have one.
 */
class SoundPanel extends AnswerPanel {

	private final Paragraph explanation = new Paragraph();

	private final Button listen = new Button(getTranslation("securitycheck.sound.listen"));

	private final Element player = new Element("audio");

	private final TypedAnswer typed;

	SoundPanel(Runnable answered) {
		this.typed = new TypedAnswer("securitycheck.sound", answered);
		this.typed.expectDigits(true);
		// Play on the client: after a server round trip some browsers refuse.
		this.listen.addClassName("listen");
		// The browser’s own controls pause the sound and set its volume.
		this.player.setAttribute("preload", "none")
			.setAttribute("controls", "")
			.setAttribute("controlslist", "nodownload noplaybackrate")
			.setAttribute("aria-label", getTranslation("securitycheck.sound.player"));
		getContent().add(this.explanation, this.listen);
		getContent().getElement().appendChild(this.player);
		getContent().add(this.typed);
		setVisible(false);
	}

	/** Shows the panel; the supplier is asked when the sound is played. */
	void show(CheckKind kind, Supplier<Optional<Sound>> sound) {
		this.player.setAttribute("src", new SoundDownload(sound));
		this.explanation.setText(getTranslation("securitycheck.sound.explained." + kind));
		this.typed.setVisible(kind == CheckKind.PICTURE);
		clear();
	}

	/** Whether it is open and has its own answer field. */
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
