package fr.compteformation.people.password;

/**
 * Why a chosen {@link Password} is not accepted, in the order in which it is looked for.
 */
public enum PasswordRefusal {

	MISSING("account.password.missing"),

	/** Longer than {@link Password#MAX_LENGTH}, which the message takes. */
	TOO_LONG("account.password.tooLong"),

	/** A rule of the policy is not met; the message takes the names of those rules. */
	INCOMPLETE("account.password.incomplete"),

	/** Among the first that a guesser tries. */
	COMMON("account.password.common"),

	/** Six characters in a row of the social security number. */
	HOLDS_NIR("account.password.holdsNir"),

	/** The first name or the birth name. */
	HOLDS_NAME("account.password.holdsName"),

	/** What stands before the @ of the mail address. */
	HOLDS_EMAIL("account.password.holdsEmail");

	private final String messageKey;

	PasswordRefusal(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation that says what is expected. */
	public String messageKey() {
		return this.messageKey;
	}

}
