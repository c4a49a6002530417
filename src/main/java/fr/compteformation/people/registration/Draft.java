package fr.compteformation.people.registration;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;

/**
 * A registration under way: what was finished and what was typed, never a password.
 *
 * @param termsAccepted whether the terms of use were accepted
 * @param typed what stands in the fields of the identity step, right or wrong
 * @param checkPassed whether the security check was passed
 * @param identityChecked whether all of the identity was right
 * @param registration what the draft became
 */
public record Draft(boolean termsAccepted, TypedIdentity typed, boolean checkPassed, boolean identityChecked,
		@Nullable UUID registration) {

	/** Nothing done, nothing typed. */
	public static final Draft EMPTY = new Draft(false, TypedIdentity.EMPTY, false, false, null);

	public boolean isRegistered() {
		return this.registration != null;
	}

	/** The number that was typed, masked, once it is complete. */
	public Optional<String> maskedNumber() {
		return Nir.read(this.typed.number(), this.typed.key()).found().map(Nir::masked);
	}

	/** The terms are accepted, or not any more. */
	Draft withTerms(boolean accepted) {
		return new Draft(accepted, this.typed, this.checkPassed, this.identityChecked, this.registration);
	}

	Draft withCheckPassed() {
		return new Draft(this.termsAccepted, this.typed, true, this.identityChecked, this.registration);
	}

	/** Something else was typed: it must be checked again. */
	Draft withTyped(TypedIdentity identity) {
		boolean same = identity.equals(this.typed);
		return new Draft(this.termsAccepted, identity, this.checkPassed, same && this.identityChecked,
				this.registration);
	}

	Draft withCheckedIdentity(TypedIdentity identity) {
		return new Draft(this.termsAccepted, identity, this.checkPassed, true, this.registration);
	}

	/** Once registered nothing that was typed is needed any more. */
	Draft registeredAs(RegistrationId id) {
		return new Draft(true, TypedIdentity.EMPTY, true, true, id.value());
	}

	/** What the draft became. */
	public Optional<RegistrationId> registrationId() {
		return Optional.ofNullable(this.registration).map(RegistrationId::new);
	}

}
