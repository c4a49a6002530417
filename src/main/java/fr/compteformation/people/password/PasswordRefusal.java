package fr.compteformation.people.password;

/** Why a new {@link Password} is not accepted, in the order of the checks. */
public enum PasswordRefusal {

	MISSING("account.password.missing"),

	/** Longer than {@link Password#MAX_LENGTH}, which is the message parameter. */
	TOO_LONG("account.password.tooLong"),

	/** Some policy rules are not met; their names are the message parameter. */
	INCOMPLETE("account.password.incomplete"),

	COMMON("account.password.common"),

	/** Contains six consecutive characters of the social security number. */
	HOLDS_NIR("account.password.holdsNir"),

	/** Contains the first name or the birth name. */
	HOLDS_NAME("account.password.holdsName"),

	/** Contains the local part of the email address. */
	HOLDS_EMAIL("account.password.holdsEmail");

	private final String messageKey;

	PasswordRefusal(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the message. */
	public String messageKey() {
		return this.messageKey;
	}

}
