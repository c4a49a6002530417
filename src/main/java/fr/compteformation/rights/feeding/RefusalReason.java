package fr.compteformation.rights.feeding;

/**
 * Why a line is refused, in the order of the checks.
 */
public enum RefusalReason {

	/** The number of values differs from the number of columns. */
	COLUMNS("feeding.refusal.columns"),

	/** Not a social security number with its key. */
	NIR("feeding.refusal.nir"),

	/** The key does not match the number. */
	NIR_KEY("feeding.refusal.nirKey"),

	/** A provisional social security number. */
	NIR_PROVISIONAL("feeding.refusal.nirProvisional"),

	/** Missing, not a name, or longer than 100 characters. */
	BIRTH_NAME("feeding.refusal.birthName"),

	/** Before 2019, when accounts were kept in hours, or not complete yet. */
	YEAR("feeding.refusal.year"),

	/**
	 * Not above zero, more than the hours of a leap year, or with more than two decimals.
	 */
	HOURS("feeding.refusal.hours"),

	/** Not a status of private-law employment. */
	STATUS("feeding.refusal.status"),

	/** Not 14 digits, or a wrong check digit. */
	SIRET("feeding.refusal.siret"),

	/** The employer that sent the file is of another company. */
	OTHER_EMPLOYER("feeding.refusal.otherEmployer"),

	/** The fund knows the person by another birth name. */
	NAME_DIFFERS("feeding.refusal.nameDiffers"),

	/** This employer reported other hours for that year before. */
	HOURS_DIFFER("feeding.refusal.hoursDiffer");

	private final String messageKey;

	RefusalReason(String messageKey) {
		this.messageKey = messageKey;
	}

	/** The translation key of the message. */
	public String messageKey() {
		return this.messageKey;
	}

}
