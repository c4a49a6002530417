package fr.compteformation.demo.identityprovider;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A fictitious person to sign in as, with the data of the civil register. The constant
 * names end the translation keys.
 */
public enum FictitiousPerson {

	/** Has an account with a password. */
	CHLOE("Chloé Marie", "Santoni", "1985-11-18", "female", "2B096", "99100", "chloe.santoni@exemple.example",
			"2 85 11 2B 096 012 02"),

	/** Has no account yet. */
	ERWAN("Erwan", "Le Guen", "1990-07-14", "male", "29232", "99100", "erwan.leguen@exemple.example",
			"1 90 07 29 232 014 20"),

	/** Was born abroad. */
	INES("Inès Leïla", "Belkacem", "1988-04-02", "female", "", "99352", "ines.belkacem@exemple.example",
			"2 88 04 99 352 027 46"),

	/** Day and month of birth are unknown. */
	MOUSSA("Moussa", "Diarra", "1979-01-01", "male", "", "99335", "moussa.diarra@exemple.example",
			"1 79 20 99 335 008 61"),

	/** Enters another person’s number. */
	CAMILLE("Camille", "Rousseau", "1996-03-09", "female", "69381", "99100", "camille.rousseau@exemple.example",
			"1 95 04 69 123 051 37"),

	/** Proves who he is: his rights are older than his account. */
	GWENAEL("Gwenaël", "Tanguy", "1988-02-17", "male", "22113", "99100", "gwenael.tanguy@exemple.example",
			"1 88 02 22 113 045 80");

	private final Map<String, Object> claims = new HashMap<>();

	private final String givenNames;

	private final String birthName;

	private final String numberToType;

	FictitiousPerson(String givenNames, String birthName, String birthDate, String gender, String birthPlace,
			String birthCountry, String email, String numberToType) {
		this.givenNames = givenNames;
		this.birthName = birthName;
		this.numberToType = numberToType;
		this.claims.putAll(Map.of("sub", subject(), "given_name", givenNames, "given_name_array",
				Arrays.asList(givenNames.split(" ")), "family_name", birthName, "birthdate", birthDate, "gender",
				gender, "birthplace", birthPlace, "birthcountry", birthCountry, "email", email));
	}

	/** Given names and birth name. */
	public String fullName() {
		return this.givenNames + " " + this.birthName;
	}

	/**
	 * The number to enter in the portal. The identity provider itself does not know it.
	 */
	public String numberToType() {
		return this.numberToType;
	}

	/** The stable subject identifier of the protocol. */
	String subject() {
		return "demonstration-" + ordinal();
	}

	/** The OpenID Connect claims about the person. */
	Map<String, Object> claims() {
		return Map.copyOf(this.claims);
	}

	static Optional<FictitiousPerson> bySubject(String subject) {
		return Arrays.stream(values()).filter((person) -> person.subject().equals(subject)).findFirst();
	}

}
