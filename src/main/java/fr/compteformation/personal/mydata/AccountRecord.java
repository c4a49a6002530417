package fr.compteformation.personal.mydata;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.Profile;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identity.Preferences;
import fr.compteformation.rights.ledger.DiplomaDeclaration;

/**
 * The account in the personal data export.
 */
record AccountRecord(String socialSecurityNumber, @Nullable String civility, @Nullable String firstName,
		String birthName, String email, @Nullable String landlinePhone, @Nullable String mobilePhone,
		@Nullable Address address, @Nullable String language, boolean newsOfDif, boolean newsOfDossiers,
		@Nullable String highestDiploma, @Nullable Instant diplomaDeclaredAt) {

	static AccountRecord of(Profile profile, Optional<DiplomaDeclaration> diploma) {
		Identity identity = profile.identity();
		Preferences preferences = profile.preferences();
		return new AccountRecord(identity.nir().formatted(),
				Optional.ofNullable(identity.getCivility()).map(Enum::name).orElse(null), identity.getFirstName(),
				identity.birthName(), identity.email().value(), number(identity.getLandlinePhone()),
				number(identity.getMobilePhone()), Address.of(profile.address()), preferences.getLanguage(),
				preferences.isDifNews(), preferences.isDossierNews(),
				diploma.map((declared) -> declared.level().name()).orElse(null),
				diploma.map(DiplomaDeclaration::declaredAt).orElse(null));
	}

	private static @Nullable String number(@Nullable PhoneNumber phone) {
		return (phone != null) ? phone.value() : null;
	}

	@Override
	public String toString() {
		return "AccountRecord";
	}

	/**
	 * A postal address.
	 */
	record Address(@Nullable String complement, @Nullable String street, @Nullable String place,
			@Nullable String postalCode, @Nullable String city, @Nullable String country) {

		private static @Nullable Address of(PostalAddress address) {
			return address.isNone() ? null : new Address(address.getComplement(), address.getStreet(),
					address.getPlace(), address.getPostalCode(), address.getCity(), address.getCountry());
		}

	}

}
