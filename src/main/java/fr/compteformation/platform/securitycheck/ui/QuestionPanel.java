package fr.compteformation.platform.securitycheck.ui;

import fr.compteformation.platform.securitycheck.Challenge;

/**
 * A question in words. It is the label of its field, so that screen readers read both
 * together.
 */
class QuestionPanel extends TypedPanel {

	QuestionPanel(Runnable answered) {
		super("field.answer", "securitycheck.question.hint", answered);
	}

	void show(Challenge.Question challenge) {
		this.typed.setLabel(challenge.text());
		clear();
	}

}
