package fr.compteformation.career.payslip;

import fr.compteformation.platform.document.Document;

/** The result of an upload. */
public sealed interface PayslipIntake {

	/** Kept until the person deletes it. */
	record Kept(Document file) implements PayslipIntake {
	}

	/**
	 * Not a file that can be kept.
	 *
	 * @param name the file name
	 * @param messageKey the translation key of the reason
	 */
	record Refused(String name, String messageKey) implements PayslipIntake {
	}

	/** No room is left. */
	record Full(String name) implements PayslipIntake {
	}

}
