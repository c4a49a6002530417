package fr.compteformation.rights.reading;

/**
 * The type of a document, judged by its text. The constant names end the translation
 * keys.
 */
public enum DocumentKind {

	/** The last certificate of an employer, which states the balance since 2009. */
	WORK_CERTIFICATE,

	/** A payslip of December 2014 or January 2015, which state the final balance. */
	FINAL_PAYSLIP,

	/** A payslip of another or an unknown month. */
	PAYSLIP,

	/** A letter or form of an employer about DIF. */
	DIF_ATTESTATION,

	UNKNOWN;

	/** The translation key of the kind. */
	public String messageKey() {
		return "dif.document." + name();
	}

	boolean isPayslip() {
		return this == FINAL_PAYSLIP || this == PAYSLIP;
	}

}
