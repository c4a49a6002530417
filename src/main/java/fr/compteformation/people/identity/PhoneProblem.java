package fr.compteformation.people.identity;

/** Problems of a typed {@link PhoneNumber}. */
enum PhoneProblem {

	/** Invalid characters. */
	CHARACTERS("account.phone.characters"),

	/** A short, free or premium number, which belongs to no person. */
	SPECIAL("account.phone.special"),

	/** Ambiguous without country code: valid in several territories. */
	SEVERAL_TERRITORIES("account.phone.severalTerritories"),

	/** Too short, too long or not assigned. */
	NO_SUCH_NUMBER("account.phone.noSuchNumber");

	private final String messageKey;

	PhoneProblem(String messageKey) {
		this.messageKey = messageKey;
	}

	PhoneReading.Invalid on(PhoneLine line) {
		return new PhoneReading.Invalid(this.messageKey, line.example());
	}

}
