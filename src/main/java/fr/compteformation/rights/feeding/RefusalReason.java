package fr.compteformation.rights.feeding;

/**
 * Why a line cannot be taken, in the order in which it is looked for.
 */
public enum RefusalReason {

	/** There are not as many values as columns. */
	COLUMNS("feeding.refusal.columns"),

	/** Not a number with its key. */
	NIR("feeding.refusal.nir"),

	/** A number, but the key of another one. */
	NIR_KEY("feeding.refusal.nirKey"),

	/** A number that social security gives for a time only. */
	NIR_PROVISIONAL("feeding.refusal.nirProvisional"),

	/** Missing, not a name, or longer than 100 characters. */
	BIRTH_NAME("feeding.refusal.birthName"),

	/** Before 2019, when accounts were still kept in hours, or not over yet. */
	YEAR("feeding.refusal.year"),

	/** Not above zero, or more than a leap year has, or with more than two decimals. */
	HOURS("feeding.refusal.hours"),

	/** Not one of those of private law. */
	STATUS("feeding.refusal.status"),

	/** Not 14 digits, or the check digit is wrong. */
	SIRET("feeding.refusal.siret"),

	/** The fund knows the person by another birth name. */
	NAME_DIFFERS("feeding.refusal.nameDiffers"),

	/** This employer declared other hours for that year before. */
	HOURS_DIFFER("feeding.refusal.hoursDiffer");

	private final String messageKey;

	RefusalReason(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation that says what is wrong and what is expected. */
	public String messageKey() {
		return this.messageKey;
	}

}
