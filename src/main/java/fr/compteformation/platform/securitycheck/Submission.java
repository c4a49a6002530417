package fr.compteformation.platform.securitycheck;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;

/**
 * What is sent by a form once its check is passed. An answer with its work admits one
 * submission, for one number: they are used up when the button is pressed, whatever was
 * typed while the work was under way.
 *
 * @param form the form
 * @param number the social security number as typed; empty if the form has none
 * @param email the address that the portal will write to, as the person typed it; never
 * one that the portal looked up, because a refusal would reveal it
 */
public record Submission(CheckedForm form, String number, @Nullable EmailAddress email) {

	/** A submission without number or address. */
	public static Submission of(CheckedForm form) {
		return new Submission(form, "", null);
	}

	@Override
	public String toString() {
		return "Submission[form=" + this.form + "]";
	}

}
