package fr.compteformation.people.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.identity.PhoneReading.Invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource({ "06 12 34 56 78, +33612345678", "0756123456, +33756123456", "+33 6 12 34 56 78, +33612345678",
			"0033612345678, +33612345678", "+33 (0)6 12 34 56 78, +33612345678", "06.12.34.56.78, +33612345678",
			"06-12-34-56-78, +33612345678", "06/12/34/56/78, +33612345678", "06\u00a012\u202f345678, +33612345678",
			"０６１２３４５６７８, +33612345678", "\u202d0612345678\u202c, +33612345678", "0690 00 12 34, +590690001234",
			"+590 690 00 12 34, +590690001234", "0696 20 12 34, +596696201234", "0694 20 12 34, +594694201234",
			"0692 12 34 56, +262692123456", "0639 69 12 34, +262639691234", "+687 75 12 34, +687751234",
			"87 12 34 56, +68987123456", "+689 87 12 34 56, +68987123456", "+508 55 12 34, +508551234",
			"+681 82 12 34, +681821234" })
	void readsMobilesOfMetropolitanAndOverseasFrance(String typed, String value) {
		assertThat(PhoneNumber.read(typed, PhoneLine.MOBILE).found()).contains(new PhoneNumber(value));
	}

	@ParameterizedTest
	@CsvSource({ "01 23 45 67 89, +33123456789", "02 31 45 67 89, +33231456789", "05 56 12 34 56, +33556123456",
			"09 72 12 34 56, +33972123456", "+33 4 91 12 34 56, +33491123456", "0590 81 12 34, +590590811234",
			"0262 20 12 34, +262262201234", "0269 61 12 34, +262269611234", "0594 30 12 34, +594594301234",
			"0596 60 12 34, +596596601234", "40 42 12 34, +68940421234", "+508 41 12 34, +508411234",
			"+681 72 12 34, +681721234" })
	void readsLandlinesOfMetropolitanAndOverseasFrance(String typed, String value) {
		assertThat(PhoneNumber.read(typed, PhoneLine.LANDLINE).found()).contains(new PhoneNumber(value));
	}

	@ParameterizedTest
	@CsvSource({ "0899 12 34 56, special", "0800 12 34 56, special", "0825 12 34 56, special",
			"75 12 34, severalTerritories", "15, special", "112, special", "3949, special", "118 218, special",
			"+32 800 12 345, special", "+32 470 12, noSuchNumber", "06 12 34 56 7, noSuchNumber",
			"06 12 34 56 789, noSuchNumber", "00 00 00 00 00, noSuchNumber", "+33, noSuchNumber", "+, noSuchNumber",
			"(), noSuchNumber", "+999 12345678, noSuchNumber", "06 12 34 5O 78, characters",
			"appelez le 06 12 34 56 78, characters", "0612345678 poste 12, characters", "0800 FLEURS, characters",
			"06 12 34 56 78 😀, characters", "٠٦١٢٣٤٥٦٧٨, characters", "chloe@exemple.fr, characters" })
	void saysWhichMobileIsExpected(String typed, String message) {
		assertThat(PhoneNumber.read(typed, PhoneLine.MOBILE))
			.isEqualTo(new Invalid("account.phone." + message, "06 12 34 56 78"));
	}

	@ParameterizedTest
	@CsvSource({ "0892 12 34 56, special", "01 23 45, noSuchNumber" })
	void saysWhichLandlineIsExpected(String typed, String message) {
		assertThat(PhoneNumber.read(typed, PhoneLine.LANDLINE))
			.isEqualTo(new Invalid("account.phone." + message, "01 23 45 67 89"));
	}

	@ParameterizedTest
	@CsvSource({ "06 12 34 56 78, +33612345678, MOBILE", "0690 00 12 34, +590690001234, MOBILE",
			"01 23 45 67 89, +33123456789, LANDLINE", "09 72 12 34 56, +33972123456, LANDLINE" })
	void knowsTheLineWhateverIsExpected(String typed, String value, PhoneLine line) {
		for (PhoneLine expected : PhoneLine.values()) {
			assertThat(PhoneNumber.read(typed, expected))
				.isEqualTo(new PhoneReading.Valid(new PhoneNumber(value), line));
		}
	}

	@ParameterizedTest
	@CsvSource({ "+32 470 12 34 56, +32470123456", "0032 2 512 34 56, +3225123456", "0044 20 7946 0958, +442079460958",
			"+44 7911 123456, +447911123456", "+1 202 555 0123, +12025550123", "+213 551 23 45 67, +213551234567",
			"+41 78 123 45 67, +41781234567", "+39 06 698 1234, +39066981234" })
	void readsNumbersOfOtherCountries(String typed, String value) {
		assertThat(PhoneNumber.read(typed, PhoneLine.LANDLINE).found()).contains(new PhoneNumber(value));
		assertThat(PhoneNumber.read(typed, PhoneLine.MOBILE).found()).contains(new PhoneNumber(value));
	}

	@ParameterizedTest
	@EnumSource(PhoneLine.class)
	void giveExamplesThatAreNumbers(PhoneLine line) {
		assertThat(PhoneNumber.read(line.example(), line).found()).isPresent();
	}

	@Test
	void survivesAnythingTyped() {
		for (String typed : new String[] { "", " ", "9".repeat(10_000), "+".repeat(300), "\ud83d", "\u0000",
				"+33+33612345678" }) {
			assertThat(PhoneNumber.read(typed, PhoneLine.MOBILE).found()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0612345678", "+33 6 12 34 56 78", "+0612345678", "+336123456789012345" })
	void isAlwaysInTheInternationalForm(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(value)).withMessage("not a phone number");
	}

	@ParameterizedTest
	@CsvSource({ "+33612345678, 06 12 34 56 78", "+590690001234, +590 690 00 12 34", "+687751234, +687 75.12.34" })
	void isShownAsPeopleWriteIt(String value, String formatted) {
		PhoneNumber number = new PhoneNumber(value);
		assertThat(number.formatted()).isEqualTo(formatted);
		assertThat(PhoneNumber.read(formatted, PhoneLine.MOBILE).found()).contains(number);
		assertThat(number).hasToString("********");
	}

	@Test
	void isKeptAsText() {
		PhoneNumberConverter converter = new PhoneNumberConverter();
		PhoneNumber number = new PhoneNumber("+33612345678");
		assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(number))).isEqualTo(number);
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

}
