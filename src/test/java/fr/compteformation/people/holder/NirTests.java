package fr.compteformation.people.holder;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.holder.NirReading.Invalid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NirTests {

	@ParameterizedTest
	@CsvSource({ "2 55 08 14 168 025, 38", "1 80 12 75 123 456, 42", "1 86 02 2A 215 325, 23", "1 90 07 2B 033 048, 45",
			"2 88 03 97 105 021, 31", "2 85 11 2B 096 012, 02", "1 93 08 33 122 087, 01" })
	void takesANumberAndItsKey(String number, String key) {
		String value = (number + key).replace(" ", "");
		assertThat(Nir.read(number, key).found()).hasValueSatisfying((nir) -> {
			assertThat(nir.value()).isEqualTo(value);
			assertThat(nir.number()).isEqualTo(value.substring(0, 13));
			assertThat(nir.key()).isEqualTo(key);
			assertThat(nir.formatted()).isEqualTo(number + ' ' + key);
		});
		assertThat(Nir.read(number + key, "").found()).contains(new Nir(value));
		assertThat(Nir.readForSignIn(number).found()).contains(new Nir(value));
		assertThat(Nir.readForSignIn(value).found()).contains(new Nir(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2550814168025", " 2 55 08 14 168 025 ", "2\u00a055\u202f08\u200914 168 025",
			"2.55.08.14.168.025", "2-55-08-14-168-025", "2\u201155\u201308\u221214 168 025", "2/55/08/14/168/025",
			"２５５０８１４１６８０２５", "\ufeff2550814168025\u200b", "2\t55 08 14 168 025\n", "255081416802538" })
	void takesTheFormsThatPeopleType(String number) {
		assertThat(Nir.read(number, " 3 8 ").found()).contains(new Nir("255081416802538"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 86 02 2a 215 325", "186022ａ215325", "1 86 02 2\u00a0A 215 325" })
	void takesTheLetterOfCorsicaInAnyCase(String number) {
		assertThat(Nir.read(number, "23").found()).contains(new Nir("186022A21532523"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "01", "12", "20", "30", "42", "50", "99" })
	void takesTheCodesOfUnknownMonths(String month) {
		assertThat(Nir.readForSignIn("255" + month + "14168025").found()).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "01168", "20004", "2A004", "2B033", "91352", "95500", "96123", "97101", "97699", "98735",
			"98901", "99100", "99999" })
	void takesThePlacesOfEveryTime(String place) {
		assertThat(Nir.readForSignIn("25508" + place + "025").found()).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | '' | MISSING", "' \u00a0 ' | 38 | MISSING",
			"2 55 08 14 168 025 | 39 | KEY_WRONG", "0 55 08 14 168 025 | 41 | SEX", "2 55 13 14 168 025 | 21 | MONTH",
			"2 55 08 14 000 025 | 34 | COMMUNE", "5 55 08 14 168 025 | 41 | SEX", "9 55 08 14 168 025 | 41 | SEX",
			"3 55 08 14 168 025 | 41 | PROVISIONAL", "4 55 08 14 168 025 | 41 | PROVISIONAL",
			"7 55 08 14 168 025 | 41 | PROVISIONAL", "8 55 08 14 168 025 | 41 | PROVISIONAL",
			"2 55 00 14 168 025 | 38 | MONTH", "2 55 19 14 168 025 | 38 | MONTH", "2 55 21 14 168 025 | 38 | MONTH",
			"2 55 29 14 168 025 | 38 | MONTH", "2 55 43 14 168 025 | 38 | MONTH", "2 55 49 14 168 025 | 38 | MONTH",
			"2 55 08 00 168 025 | 38 | DEPARTMENT", "2 55 08 1A 168 025 | 38 | DEPARTMENT",
			"2 55 08 3B 168 025 | 38 | DEPARTMENT", "2 55 08 97 005 025 | 38 | DEPARTMENT",
			"2 55 08 98 012 025 | 38 | DEPARTMENT", "2 55 08 97 100 025 | 38 | COMMUNE_OVERSEAS",
			"2 55 08 98 700 025 | 38 | COMMUNE_OVERSEAS", "2 55 08 99 000 025 | 38 | COUNTRY",
			"2 55 08 2A 000 025 | 38 | COMMUNE", "2 55 08 14 168 000 | 38 | ORDER", "2 55 08 14 168 02 | 38 | LENGTH",
			"2 55 08 14 168 0255 | 38 | LENGTH", "255081416802538 | 39 | LENGTH", "2 | '' | LENGTH",
			"2 55 08 14 168 O25 | 38 | UNEXPECTED_CHARACTER", "2A55081416802 | 38 | UNEXPECTED_CHARACTER",
			"2 55 08 14 16B 025 | 38 | UNEXPECTED_CHARACTER", "A 55 08 14 168 025 | 38 | UNEXPECTED_CHARACTER",
			"2 55 08 •• ••• ••• | 38 | UNEXPECTED_CHARACTER", "chloe@exemple.fr | '' | UNEXPECTED_CHARACTER",
			"2 55 08 14 168 02😀 | 38 | UNEXPECTED_CHARACTER", "٢٥٥٠٨١٤١٦٨٠٢٥ | 38 | UNEXPECTED_CHARACTER",
			"2½5081416802 | 38 | UNEXPECTED_CHARACTER", "2 55 08 14 168 025 | '' | KEY_MISSING",
			"2 55 08 14 168 025 | ' - ' | KEY_MISSING", "2 55 08 14 168 025 | 8 | KEY_LENGTH",
			"2 55 08 14 168 025 | 038 | KEY_LENGTH", "2 55 08 14 168 025 | 3A | KEY_NOT_DIGITS",
			"2 55 08 14 168 025 | ٣٨ | KEY_NOT_DIGITS", "2 55 08 14 168 025 | 00 | KEY_RANGE",
			"2 55 08 14 168 025 | 98 | KEY_RANGE" })
	void tellsTheFirstPartToCorrect(String number, String key, NirProblem problem) {
		assertThat(Nir.read(number, key)).isInstanceOfSatisfying(Invalid.class,
				(invalid) -> assertThat(invalid.problem()).isEqualTo(problem));
	}

	@Test
	void tellsHowManyCharactersWereTyped() {
		assertThat(Nir.read("2 55 08", "")).isEqualTo(new Invalid(NirProblem.LENGTH, List.of(5)));
		assertThat(Nir.read("255081416802538", "39")).isEqualTo(new Invalid(NirProblem.LENGTH, List.of(15)));
		assertThat(Nir.read("2 55 08 14 168 025", "138")).isEqualTo(new Invalid(NirProblem.KEY_LENGTH, List.of(3)));
		assertThat(Nir.readForSignIn("2 55 08 14 168 025 3"))
			.isEqualTo(new Invalid(NirProblem.LENGTH_FOR_SIGN_IN, List.of(14)));
	}

	@ParameterizedTest
	@CsvSource({ "2 55 08 14 168 O25, O", "25508a4168025, A", "2 55 08 2A 168 B25, B", "2550814168o25é, O",
			"2 55 08 14 168 02😀, 😀" })
	void tellsTheCharacterThatIsNotExpected(String number, String character) {
		assertThat(Nir.read(number, "38")).isEqualTo(new Invalid(NirProblem.UNEXPECTED_CHARACTER, List.of(character)));
	}

	@Test
	void showsNoHalfOfACharacter() {
		assertThat(Nir.read("25508\ud83d", "38")).isEqualTo(new Invalid(NirProblem.UNEXPECTED_CHARACTER, List.of("?")));
	}

	@ParameterizedTest
	@CsvSource({ "2 55 08 14 168 025 39, KEY_WRONG", "2 55 08 14 168 025 3, LENGTH_FOR_SIGN_IN",
			"7 55 08 14 168 025, PROVISIONAL", "'', MISSING", "camille, UNEXPECTED_CHARACTER",
			"2 55 08 14 168 025 3A, KEY_NOT_DIGITS" })
	void refusesAtSignInWhatIsNoNumber(String typed, NirProblem problem) {
		assertThat(Nir.readForSignIn(typed)).isInstanceOfSatisfying(Invalid.class,
				(invalid) -> assertThat(invalid.problem()).isEqualTo(problem));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2550814168025", "255081416802539", "2550814168025380", "abc" })
	void isNeverWrong(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Nir(value)).withMessage("not a NIR");
	}

	@Test
	void isNeitherPrintedNorShownInFull() {
		Nir nir = new Nir("2 55 08 14 168 025 38");
		assertThat(nir).hasToString("********");
		assertThat(Nir.read("2 55 08 14 168 025", "38").toString()).doesNotContain("255", "14");
		assertThat(nir.masked()).isEqualTo("2 55 08 •• ••• •••");
	}

	@Test
	void isEqualByValue() {
		assertThat(new Nir("1 86 02 2a 215 325 23")).isEqualTo(new Nir("186022A21532523"))
			.hasSameHashCodeAs(new Nir("186022A21532523"));
	}

}
