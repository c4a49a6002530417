package fr.compteformation.platform.securitycheck.drawing;

import java.awt.Color;

/** What a stroke belongs to; each layer is one channel of the canvas. */
enum Layer {

	/** What is to be recognised. */
	INK(Color.RED),

	/** Faint lines of the ground. */
	FAINT(Color.GREEN),

	/** Distractors, as dark as the ink and of another colour. */
	OTHER(Color.BLUE);

	private final Color channel;

	Layer(Color channel) {
		this.channel = channel;
	}

	Color channel() {
		return this.channel;
	}

}
