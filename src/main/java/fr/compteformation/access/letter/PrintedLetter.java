package fr.compteformation.access.letter;

import java.util.List;

/**
 * The texts of a printed letter, for its template.
 *
 * @param language its language
 * @param sender the lines of the sender
 * @param address the lines of the address
 * @param day the date
 * @param title the heading
 * @param greeting the greeting
 * @param purpose what the code is for
 * @param codeLabel the label above the code
 * @param code the code
 * @param until until when it works
 * @param steps where to type it
 * @param warningTitle the heading of the warning
 * @param warning what to do when the reader did not ask for it
 */
record PrintedLetter(String language, List<String> sender, List<String> address, String day, String title,
		String greeting, String purpose, String codeLabel, String code, String until, List<String> steps,
		String warningTitle, List<String> warning) {

	/** A secret and personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
