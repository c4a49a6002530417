package fr.compteformation.people.registration;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.EmailAddress;

/**
 * The raw contents of the identity fields, valid or not; an empty field is an empty
 * string.
 */
public record TypedIdentity(String number, String key, String civility, String firstName, String birthName,
		String landlinePhone, String mobilePhone, String email, String emailAgain) {

	public static final TypedIdentity EMPTY = new TypedIdentity("", "", "", "", "", "", "", "", "");

	/**
	 * Converts valid contents.
	 * @throws IllegalStateException if something is invalid
	 */
	public Identity toIdentity() {
		Identity identity = new Identity();
		identity.setNir(Nir.read(this.number, this.key).found().orElseThrow(TypedIdentity::unchecked));
		identity.setCivility(this.civility.isEmpty() ? null : Civility.valueOf(this.civility));
		identity.setFirstName(this.firstName);
		identity.setBirthName(this.birthName);
		identity.setLandlinePhone(phone(this.landlinePhone, PhoneLine.LANDLINE));
		identity.setMobilePhone(phone(this.mobilePhone, PhoneLine.MOBILE));
		identity.setEmail(EmailAddress.parse(this.email).orElseThrow(TypedIdentity::unchecked));
		return identity;
	}

	private static @Nullable PhoneNumber phone(String typed, PhoneLine line) {
		return typed.isBlank() ? null : PhoneNumber.read(typed, line).found().orElseThrow(TypedIdentity::unchecked);
	}

	private static IllegalStateException unchecked() {
		return new IllegalStateException("this identity was never checked");
	}

	@Override
	public String toString() {
		return "********";
	}

}
