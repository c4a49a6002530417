package fr.compteformation.office.professional;

import java.util.UUID;

/**
 * A professional as agents see them.
 *
 * @param id the account
 * @param name the professional’s name
 * @param organisation the provider or employer they work for
 */
public record ProfessionalName(UUID id, String name, String organisation) {

	/** The translation key of “Maëlle Riou (Atelier des langues)”. */
	public static final String MESSAGE_KEY = "professional.name";

}
