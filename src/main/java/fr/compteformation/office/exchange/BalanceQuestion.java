package fr.compteformation.office.exchange;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.Reference;

/**
 * Whose balance is asked for, and why. The names are a contract.
 *
 * @param socialSecurityNumber with its key
 * @param purpose why
 * @param dossier the reference of a dossier of that person, which proves the purpose
 */
record BalanceQuestion(@Nullable String socialSecurityNumber, @Nullable Purpose purpose, @Nullable String dossier) {

	Optional<Nir> nir() {
		return Optional.ofNullable(this.socialSecurityNumber)
			.filter(Nir::isTypedWithKey)
			.flatMap((number) -> Nir.read(number, "").found());
	}

	Optional<Reference> reference() {
		return Optional.ofNullable(this.dossier).flatMap(Reference::read);
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

	/** Why a balance is needed. The names are a contract, and end translation keys. */
	enum Purpose {

		/** The caller pays a part of the dossier. */
		CO_FUNDING,

		/** The caller pays the provider. */
		PAYMENT

	}

}
