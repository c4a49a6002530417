package fr.compteformation.people.registration;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.site.TermsSettings;

/**
 * An unfinished registration: completed steps and typed data, never a password.
 *
 * @param termsAccepted whether the terms of use were accepted
 * @param termsVersion which version of them; null before it is accepted, and in drafts of
 * earlier programs
 * @param typed the contents of the identity fields, valid or not
 * @param checkPassed whether the security check was passed
 * @param identityChecked whether the whole identity was valid
 * @param registration the registration created from it, if any
 */
public record Draft(boolean termsAccepted, @Nullable String termsVersion, TypedIdentity typed, boolean checkPassed,
		boolean identityChecked, @Nullable UUID registration) {

	/** An empty draft. */
	public static final Draft EMPTY = new Draft(false, null, TypedIdentity.EMPTY, false, false, null);

	public boolean isRegistered() {
		return this.registration != null;
	}

	/** The masked number, once it is complete. */
	public Optional<String> maskedNumber() {
		return Nir.read(this.typed.number(), this.typed.key()).found().map(Nir::masked);
	}

	/** The version of the terms that the person accepted in the first step. */
	String acceptedTerms() {
		return Objects.requireNonNullElse(this.termsVersion, TermsSettings.FIRST);
	}

	/** Accepts a version of the terms, or none. */
	Draft withTerms(@Nullable String accepted) {
		return new Draft(accepted != null, accepted, this.typed, this.checkPassed, this.identityChecked,
				this.registration);
	}

	Draft withCheckPassed() {
		return new Draft(this.termsAccepted, this.termsVersion, this.typed, true, this.identityChecked,
				this.registration);
	}

	/** Changed data must be validated again. */
	Draft withTyped(TypedIdentity identity) {
		boolean same = identity.equals(this.typed);
		return new Draft(this.termsAccepted, this.termsVersion, identity, this.checkPassed,
				same && this.identityChecked, this.registration);
	}

	Draft withCheckedIdentity(TypedIdentity identity) {
		return new Draft(this.termsAccepted, this.termsVersion, identity, this.checkPassed, true, this.registration);
	}

	/** After registration the typed data is no longer needed. */
	Draft registeredAs(RegistrationId id) {
		return new Draft(true, this.termsVersion, TypedIdentity.EMPTY, true, true, id.value());
	}

	/** The registration created from it. */
	public Optional<RegistrationId> registrationId() {
		return Optional.ofNullable(this.registration).map(RegistrationId::new);
	}

}
