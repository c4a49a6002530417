package fr.compteformation.people.password;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.EmailAddress;

import static fr.compteformation.people.password.PasswordPolicy.EIGHT_MIXED;
import static fr.compteformation.people.password.PasswordPolicy.FIVE_LETTERS_THREE_DIGITS;
import static fr.compteformation.people.password.PasswordPolicy.TWELVE_FOUR_CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

class NewPasswordsTests {

	private final Identity identity = new Identity();

	@BeforeEach
	void knowsThePerson() {
		this.identity.setNir(new Nir("1 86 02 2A 215 325 23"));
		this.identity.setFirstName("Anne-Chloé");
		this.identity.setBirthName("des L’Héritier");
		this.identity.setEmail(new EmailAddress("c.heritage@exemple.fr"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\" | LENGTH_8 LOWER_CASE UPPER_CASE DIGIT", "Ab1 | LENGTH_8", "abcdefg1 | UPPER_CASE",
					"ABCDEFG1 | LOWER_CASE", "Abcdefgh | DIGIT", "Abcdef1 | LENGTH_8", "Abcdefg1 | \"\"",
					"Abcdef 1 | \"\"", "Abcde😀1 | LENGTH_8", "Abcdef😀1 | \"\"", "Éa3456e\u0301 | LENGTH_8",
					"Éclair42 | \"\"", "密码密码密码密码 | LOWER_CASE UPPER_CASE DIGIT" })
	void eightMixedAsksForLengthCaseAndDigit(String typed, String unmet) {
		assertThat(passwords(EIGHT_MIXED).unmet(new Password(typed))).extracting(Enum::name)
			.containsExactly(unmet.isEmpty() ? new String[0] : unmet.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "Abcde123 | \"\"", "abcde123 | CLASSES_3", "abcde123! | \"\"", "Abcd1234 | LETTERS_5",
					"Abcdef12 | DIGITS_3", "123 | LETTERS_5 CLASSES_3", "éàùçè123 | CLASSES_3" })
	void fiveLettersAndThreeDigitsAsksForThreeKindsToo(String typed, String unmet) {
		assertThat(passwords(FIVE_LETTERS_THREE_DIGITS).unmet(new Password(typed))).extracting(Enum::name)
			.containsExactly(unmet.isEmpty() ? new String[0] : unmet.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "Abcdefghij1! | \"\"", "Abcdefghijk1 | SYMBOL",
			"Abcdefghi1! | LENGTH_12", "Abcdefghij 1 | \"\"", "Abcdefghij😀1 | \"\"", "abcdefghij1! | UPPER_CASE" })
	void twelveAsksForFourKinds(String typed, String unmet) {
		assertThat(passwords(TWELVE_FOUR_CLASSES).unmet(new Password(typed))).extracting(Enum::name)
			.containsExactly(unmet.isEmpty() ? new String[0] : unmet.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Quatre cerfs 9 violons", "Tr0p1que-Kaolin", "xK9vQ2mPz", "Пароль123щук", "Zbfhqmso7",
			"Éléphant ça trompe 3", "Jaune😀Kayak4", "Velo-rouge-2-guidons", "Bananes-tuile-7-rails" })
	void takesPasswordsThatNobodyGuesses(String typed) {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(typed), this.identity)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Azerty123!", "Motdepasse1", "Marseille13", "Doudou2024", "M0td3p4ss3", "M0tdep@sse1",
			"P@ssw0rd!", "4Zertyuiop", "AzertyUiop1", "Qwerty2025?", "Soleil13", "Jetaime<3", "Camille1998",
			"Loulou75!", "Nicolas06", "Éléphant1", "ÉLÉPHANt1", "e\u0301le\u0301phanT1", "AllezlOM13", "Bonjour01",
			"1Bonjour", "Ab123456", "Ab19551955", "Aa000000", "Aaaaaaa1", "Abcabcabc1", "LoulouLoulou1", "A1z2e3r4t5",
			"Poiuytreza1", "Bretagne29", "Moncompte2026", "Saint-Malo35", "Qsdfghjklm1", "Pa$$w0rd12", "123Soleil",
			"(Chouchou2)", "Fl0r3nc31", "Ninja2024!!!", "Cpf20262026" })
	void refusesWhatAGuesserTriesFirst(String typed) {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(typed), this.identity)).contains(PasswordRefusal.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zk186022tuile", "Zk022A21tuile", "Zk022a21tuile", "Zk-215-325-tuile",
			"Zk 86 02 2A 2 tuile", "tuileZ532523" })
	void refusesAPartOfTheNumber(String typed) {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(typed), this.identity))
			.contains(PasswordRefusal.HOLDS_NIR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vivechloe4!", "XCHLOÉx42", "kChl0ek42", "AnneChloe42x", "Anne!kayak3", "7deslheritier-K",
			"L'HERITIERk77" })
	void refusesANameOfThePerson(String typed) {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(typed), this.identity))
			.contains(PasswordRefusal.HOLDS_NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kc.heritagek4", "kcHeritagek4K", "C.Herit@gek4z" })
	void refusesTheMailAddress(String typed) {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(typed), this.identity))
			.contains(PasswordRefusal.HOLDS_EMAIL);
	}

	@Test
	void takesShortPartsOfNamesThatStandInManyWords() {
		this.identity.setFirstName("Li");
		assertThat(passwords(EIGHT_MIXED).refusal(new Password("Desordre-limace-8"), this.identity)).isEmpty();
	}

	@Test
	void takes200CharactersAndNoMore() {
		String longest = "Aé😀 7kz-q?".repeat(20);
		assertThat(new Password(longest).length()).isEqualTo(200);
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(longest), this.identity)).isEmpty();
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(longest + 'x'), this.identity))
			.contains(PasswordRefusal.TOO_LONG);
		assertThat(passwords(EIGHT_MIXED).refusal(new Password("x".repeat(100_000)), this.identity))
			.contains(PasswordRefusal.TOO_LONG);
	}

	@Test
	void saysWhatIsMissingBeforeAnythingElse() {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password(""), this.identity)).contains(PasswordRefusal.MISSING);
		assertThat(passwords(EIGHT_MIXED).refusal(new Password("azerty"), this.identity))
			.contains(PasswordRefusal.INCOMPLETE);
	}

	@Test
	void judgesWithoutKnowingThePerson() {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password("Vivechloe4!"), new Identity())).isEmpty();
	}

	@Test
	void composesAccentsTypedApart() {
		assertThat(new Password("e\u0301te\u0301")).isEqualTo(new Password("été")).hasToString("********");
		assertThat(new Password("e\u0301te\u0301").length()).isEqualTo(3);
	}

	@Test
	void survivesHalvesOfCharacters() {
		assertThat(passwords(EIGHT_MIXED).refusal(new Password("\ud83dAzkvqm7\udc00"), this.identity)).isEmpty();
	}

	private static NewPasswords passwords(PasswordPolicy policy) {
		return new NewPasswords(new PasswordSettings(policy));
	}

}
