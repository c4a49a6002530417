package fr.compteformation.office.contact;

import java.util.Arrays;
import java.util.Optional;

/**
 * The subject of a question, in the order of the form.
 */
public enum ContactSubject {

	/** Opening or activating an account. */
	ACCOUNT("compte"),
	/** Signing in, including forgotten passwords. */
	SIGN_IN("connexion"),
	/** Another person opened an account with the person’s number. */
	OPENED_BY_OTHER("compte-ouvert-par-un-tiers"),
	/** The contents of an account. */
	RIGHTS("droits"),
	/** Declaring DIF hours. */
	DIF("dif"),
	/** A training dossier. */
	TRAINING("formation"),
	/** Data subject rights (GDPR art. 15 to 21). */
	PERSONAL_DATA("donnees"),
	/** A page that a person cannot use. */
	ACCESSIBILITY("accessibilite"),
	/** Anything else. */
	OTHER("autre");

	/** The parameter of the contact page. */
	public static final String PARAMETER = "sujet";

	/** The parameter that names the training dossier of a question. */
	public static final String DOSSIER = "dossier";

	private final String value;

	ContactSubject(String value) {
		this.value = value;
	}

	/** The subject that a link to the contact page names. */
	public static Optional<ContactSubject> of(String value) {
		return Arrays.stream(values()).filter((subject) -> subject.value.equals(value)).findFirst();
	}

}
