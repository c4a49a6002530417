package fr.compteformation.platform.securitycheck.ui;

/** A panel whose answer is typed. */
abstract class TypedPanel extends AnswerPanel {

	final TypedAnswer typed;

	/**
	 * @param key translation key of the label, and prefix of that of the hint
	 */
	TypedPanel(String key, Runnable answered) {
		this.typed = new TypedAnswer(key, answered);
		this.typed.setRequiredIndicatorVisible(true);
		this.typed.setHelperText(getTranslation(key + ".hint"));
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
