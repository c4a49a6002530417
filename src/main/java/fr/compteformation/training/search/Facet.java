package fr.compteformation.training.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A property that narrows a search. Its parameter and its values stand in addresses and
 * are part of translation keys.
 */
public enum Facet {

	/** What is left to pay. Only for people whose rights are known. */
	PRICE("prix", "couvert", "plus"),

	/** How far from the town, in kilometres; one value at most. */
	RADIUS("rayon", "10", "30", "100"),

	MODE("comment", "centre", "mixte", "distance"),

	LEVEL("niveau", "tous", "debutant", "intermediaire", "avance"),

	LENGTH("duree", "courte", "moyenne", "longue"),

	RHYTHM("rythme", "travail"),

	/** The first day of sessions, such as “2027-01”. */
	MONTH("mois"),

	CERTIFICATION("certification", "oui"),

	ACCESS("acces", "oui"),

	LANGUAGE("langue");

	private final String parameter;

	private final List<String> options;

	Facet(String parameter, String... options) {
		this.parameter = parameter;
		this.options = List.of(options);
	}

	/** Its name in addresses. */
	public String parameter() {
		return this.parameter;
	}

	/** Its values in order; empty if the catalogue decides. */
	public List<String> options() {
		return this.options;
	}

	/** Whether one value excludes the others. */
	public boolean isSingle() {
		return this == RADIUS;
	}

	static Optional<Facet> of(String parameter) {
		return Arrays.stream(values()).filter((facet) -> facet.parameter.equals(parameter)).findFirst();
	}

}
