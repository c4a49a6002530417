package fr.compteformation.people.identity;

/**
 * What may be wrong with a typed {@link PhoneNumber}.
 */
enum PhoneProblem {

	/** Letters and signs that no number has. */
	CHARACTERS("account.phone.characters"),

	/** Short, free or dearer than a call: nobody is reached there. */
	SPECIAL("account.phone.special"),

	/** Without its country code, the number of several territories. */
	SEVERAL_TERRITORIES("account.phone.severalTerritories"),

	/** A mobile where a landline is asked for, or the other way round. */
	OTHER_LINE("account.phone."),

	/** A country code other than those of France and overseas. */
	FOREIGN("account.phone.foreign"),

	/** Too short, too long, or given to nobody. */
	NO_SUCH_NUMBER("account.phone.noSuchNumber");

	private final String messageKey;

	PhoneProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	PhoneReading.Invalid on(PhoneLine line) {
		return new PhoneReading.Invalid((this == OTHER_LINE) ? line.expectedKey() : this.messageKey, line.example());
	}

}
