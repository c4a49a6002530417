package fr.compteformation.office.review;

/**
 * A document that an agent may ask for. The constant names end the translation keys.
 */
public enum AskedDocument {

	CERTIFICATE, PAYSLIP, LEGIBLE_COPY, ALL_PAGES, IDENTITY;

	/** The translation key of its name within a sentence. */
	public String messageKey() {
		return "backoffice.asked." + name();
	}

}
