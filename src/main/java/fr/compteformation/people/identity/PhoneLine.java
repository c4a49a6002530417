package fr.compteformation.people.identity;

import java.util.Set;

import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;

/** The type of line that a field asks for. */
public enum PhoneLine {

	/** Geographic and VoIP numbers: 01 to 05 and 09 in metropolitan France. */
	LANDLINE("01 23 45 67 89", PhoneNumberType.FIXED_LINE, PhoneNumberType.VOIP, PhoneNumberType.FIXED_LINE_OR_MOBILE),

	/** 06 and 07 in metropolitan France. */
	MOBILE("06 12 34 56 78", PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

	private final String example;

	private final Set<PhoneNumberType> types;

	PhoneLine(String example, PhoneNumberType... types) {
		this.example = example;
		this.types = Set.of(types);
	}

	/** An example as people write it. */
	public String example() {
		return this.example;
	}

	/** The other type of line. */
	public PhoneLine other() {
		return (this == LANDLINE) ? MOBILE : LANDLINE;
	}

	// Neither takes premium, free or automated numbers.
	boolean takes(PhoneNumberType type) {
		return this.types.contains(type);
	}

}
