package fr.compteformation.people.identity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A phone number of France or any other country.
 *
 * @param value in E.164 format, {@code +33612345678}
 */
public record PhoneNumber(String value) {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final String METROPOLITAN = "FR";

	// The order in which regions are tried for a number without country code.
	private static final List<String> REGIONS = List.of("GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF",
			"WF", METROPOLITAN);

	private static final Set<Integer> COUNTRY_CODES = REGIONS.stream()
		.map(NUMBERS::getCountryCodeForRegion)
		.collect(Collectors.toSet());

	// Check first: the library would extract digits from any sentence, and read letters
	// as keypad digits.
	private static final Pattern EXPECTED = Pattern.compile("[0-9+()./\\s\\p{Z}\\p{Cf}\\p{Pd}]*");

	private static final Pattern SHORT = Pattern.compile("\\d{2,4}|11[68]\\d{3}");

	private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

	/**
	 * Checks the format only: numbering plans change, and stored numbers must stay
	 * readable.
	 * @throws IllegalArgumentException if the value is not in E.164 format
	 */
	public PhoneNumber {
		if (!E164.matcher(value).matches()) {
			throw new IllegalArgumentException("not a phone number");
		}
	}

	/**
	 * Parses a typed number. One of another country begins with + or 00 and the country
	 * code.
	 * @param expected the type of line that the field asks for; another one is accepted
	 * as well
	 */
	public static PhoneReading read(String typed, PhoneLine expected) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		if (!EXPECTED.matcher(plain).matches()) {
			return PhoneProblem.CHARACTERS.on(expected);
		}
		if (SHORT.matcher(plain.replaceAll("[^0-9+]", "")).matches()) {
			return PhoneProblem.SPECIAL.on(expected);
		}
		Map<PhoneNumber, PhoneNumberType> candidates = candidates(plain);
		for (PhoneLine line : List.of(expected, expected.other())) {
			List<PhoneNumber> fitting = candidates.entrySet()
				.stream()
				.filter((candidate) -> line.takes(candidate.getValue()))
				.map(Map.Entry::getKey)
				.toList();
			if (fitting.size() > 1) {
				return PhoneProblem.SEVERAL_TERRITORIES.on(expected);
			}
			if (fitting.size() == 1) {
				return new PhoneReading.Valid(fitting.getFirst(), line);
			}
		}
		return (candidates.isEmpty() ? PhoneProblem.NO_SUCH_NUMBER : PhoneProblem.SPECIAL).on(expected);
	}

	// A text may be a valid number in several territories with different country codes:
	// six digits in Nouméa and in Mata-Utu.
	private static Map<PhoneNumber, PhoneNumberType> candidates(String plain) {
		Map<PhoneNumber, PhoneNumberType> candidates = new LinkedHashMap<>();
		for (String region : REGIONS) {
			// Ten digits such as 0596… belong to Martinique only, although they look
			// metropolitan.
			if (region.equals(METROPOLITAN) && !candidates.isEmpty()) {
				break;
			}
			parse(plain, region).filter((number) -> NUMBERS.isValidNumberForRegion(number, region))
				.ifPresent((number) -> candidates.put(of(number), NUMBERS.getNumberType(number)));
		}
		if (candidates.isEmpty()) {
			parse(plain, METROPOLITAN).filter((number) -> !COUNTRY_CODES.contains(number.getCountryCode()))
				.filter(NUMBERS::isValidNumber)
				.ifPresent((number) -> candidates.put(of(number), NUMBERS.getNumberType(number)));
		}
		return candidates;
	}

	private static PhoneNumber of(Phonenumber.PhoneNumber number) {
		return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
	}

	private static Optional<Phonenumber.PhoneNumber> parse(String plain, String region) {
		try {
			return Optional.of(NUMBERS.parse(plain, region));
		}
		catch (NumberParseException unreadable) {
			return Optional.empty();
		}
	}

	/** As people write it: {@code 06 12 34 56 78}; others with the country code. */
	public String formatted() {
		return parse(this.value, METROPOLITAN)
			.map((number) -> NUMBERS.format(number,
					this.value.startsWith("+33") ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
			.orElse(this.value);
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
