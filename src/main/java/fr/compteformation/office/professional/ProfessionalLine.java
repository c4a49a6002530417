package fr.compteformation.office.professional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.platform.security.Professional;

/**
 * A professional in the list of supervisors.
 *
 * @param id the account id
 * @param kind the kind of organisation they work for
 * @param organisation the name of the provider or employer
 * @param siret its number
 * @param name the professional’s name
 * @param email the address they sign in with
 * @param qualityUntil the last day of the certificate; {@code null} for employers
 * @param state whether they may sign in
 * @param invitationOver whether the invitation has expired
 * @param signedInAt the last sign-in
 */
public record ProfessionalLine(UUID id, Professional.Kind kind, String organisation, String siret, String name,
		String email, @Nullable LocalDate qualityUntil, AccessState state, boolean invitationOver,
		@Nullable Instant signedInAt) {
}
