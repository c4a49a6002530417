package fr.compteformation.office.professional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Professional;

/**
 * Where professionals of a kind start.
 *
 * @param kind the kind of organisation they work for
 * @param page their first page
 */
public record ProfessionalStart(Professional.Kind kind, PagePath page) {
}
