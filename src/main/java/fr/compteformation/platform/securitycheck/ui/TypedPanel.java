package fr.compteformation.platform.securitycheck.ui;

/** A panel whose answer is typed. */
abstract class TypedPanel extends AnswerPanel {

	final TypedAnswer typed;

	TypedPanel(String labelKey, String hintKey, Runnable answered) {
		this.typed = new TypedAnswer(labelKey, answered);
		this.typed.setRequiredIndicatorVisible(true);
		this.typed.setHelperText(getTranslation(hintKey));
		getContent().add(this.typed);
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
