package fr.compteformation.platform.securitycheck.ui;

import fr.compteformation.platform.securitycheck.Challenge;

/**
 * A question in words. It is the label of its field, so that screen readers read both
 * together.
 */
class QuestionPanel extends AnswerPanel {

	private final TypedAnswer typed;

	QuestionPanel(Runnable answered) {
		this.typed = new TypedAnswer("securitycheck.question", answered);
		this.typed.setRequiredIndicatorVisible(true);
		this.typed.setHelperText(getTranslation("securitycheck.question.hint"));
		getContent().add(this.typed);
	}

	void show(Challenge.Question challenge) {
		this.typed.setLabel(challenge.text());
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
