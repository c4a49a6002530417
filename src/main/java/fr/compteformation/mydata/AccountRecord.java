package fr.compteformation.mydata;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.account.Identity;
import fr.compteformation.account.PhoneNumber;
import fr.compteformation.diploma.DiplomaDeclaration;

/**
 * The account, as its owner takes it along.
 */
record AccountRecord(String socialSecurityNumber, @Nullable String civility, @Nullable String firstName,
		String birthName, String email, @Nullable String landlinePhone, @Nullable String mobilePhone,
		@Nullable String highestDiploma, @Nullable Instant diplomaDeclaredAt) {

	static AccountRecord of(Identity identity, Optional<DiplomaDeclaration> diploma) {
		return new AccountRecord(identity.nir().formatted(),
				Optional.ofNullable(identity.getCivility()).map(Enum::name).orElse(null), identity.getFirstName(),
				identity.birthName(), identity.email().value(), number(identity.getLandlinePhone()),
				number(identity.getMobilePhone()), diploma.map((declared) -> declared.level().name()).orElse(null),
				diploma.map(DiplomaDeclaration::declaredAt).orElse(null));
	}

	private static @Nullable String number(@Nullable PhoneNumber phone) {
		return (phone != null) ? phone.value() : null;
	}

	@Override
	public String toString() {
		return "AccountRecord";
	}

}
