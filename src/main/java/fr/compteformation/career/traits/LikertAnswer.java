package fr.compteformation.career.traits;

/**
 * How much a sentence fits a person, least first. The constant names end the translation
 * keys.
 */
public enum LikertAnswer {

	NOT_AT_ALL, RATHER_NOT, BETWEEN, RATHER, COMPLETELY;

	/** The translation key of its name. */
	public String messageKey() {
		return "traits.agreement." + name();
	}

}
