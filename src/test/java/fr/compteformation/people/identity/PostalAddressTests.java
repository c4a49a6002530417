package fr.compteformation.people.identity;

import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.base.OnEntry;

import static org.assertj.core.api.Assertions.assertThat;

public class PostalAddressTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	@Test
	void noAddressAtAllIsFine() {
		assertThat(problems(new PostalAddress())).isEmpty();
		PostalAddress elsewhere = new PostalAddress();
		elsewhere.setCountry("BE");
		elsewhere.setCity("  \u00a0 ");
		assertThat(elsewhere.isNone()).isTrue();
		assertThat(problems(elsewhere)).isEmpty();
	}

	@Test
	void aFrenchAddressNeedsAStreetATownAndFiveDigits() {
		PostalAddress address = new PostalAddress();
		address.setComplement("Appartement 3");
		assertThat(problems(address)).isEqualTo(Map.of("street", "account.address.street", "city",
				"account.address.city", "postalCode", "account.address.postalCode"));
		assertThat(problems(lyon())).isEmpty();
	}

	@Test
	void aPlaceStandsForAStreet() {
		PostalAddress address = lyon();
		address.setStreet(null);
		address.setPlace("Le Bourg");
		assertThat(problems(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "01000", "20200", "69003", "97400", "98800" })
	void codesOfFranceAndOverseasAreTaken(String code) {
		PostalAddress address = lyon();
		address.setPostalCode(code);
		assertThat(problems(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6900", "690033", "00100", "99100", "2A000", "69 03", "６９００３" })
	void otherCodesAreNot(String code) {
		PostalAddress address = lyon();
		address.setPostalCode(code);
		assertThat(problems(address)).isEqualTo(Map.of("postalCode", "account.address.postalCode"));
	}

	@Test
	void elsewhereCodesAreAsTheyAre() {
		PostalAddress address = lyon();
		address.setCountry("GB");
		address.setPostalCode("SW1A 1AA");
		assertThat(problems(address)).isEmpty();
		address.setPostalCode(null);
		assertThat(problems(address)).isEmpty();
		address.setPostalCode("x".repeat(13));
		assertThat(problems(address)).isEqualTo(Map.of("postalCode", "account.address.codeLength"));
	}

	@Test
	void frenchLinesAreAsLongAsThePostReadsThem() {
		PostalAddress address = lyon();
		address.setStreet("x".repeat(38));
		address.setCity("x".repeat(32));
		assertThat(problems(address)).isEmpty();
		address.setStreet("x".repeat(39));
		address.setCity("x".repeat(33));
		assertThat(problems(address))
			.isEqualTo(Map.of("street", "account.address.frenchLength", "city", "account.address.frenchCityLength"));
		address.setCountry("DE");
		assertThat(problems(address)).isEmpty();
		address.setStreet("x".repeat(61));
		assertThat(problems(address)).isEqualTo(Map.of("street", "account.address.length"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u200bb", "a\tb", "\u202eab" })
	void whatCannotBeSeenIsRefused(String street) {
		PostalAddress address = lyon();
		address.setStreet(street);
		assertThat(problems(address)).isEqualTo(Map.of("street", "account.address.invisible"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 rue de l’Église-d’Aÿ, bât. B", "東京都千代田区1-1", "ул. Ленина, 5", "12/3 № 4 (b) & c" })
	void anyScriptIsTaken(String street) {
		PostalAddress address = lyon();
		address.setStreet(street);
		assertThat(problems(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "XX", "RE", "France" })
	void aCountryIsOneOfTheList(String country) {
		PostalAddress address = lyon();
		address.setCountry(country);
		assertThat(problems(address)).isEqualTo(Map.of("country", "account.address.country"));
	}

	@Test
	void needlessSpacesAreNotKept() {
		PostalAddress address = new PostalAddress();
		address.setStreet(" 12 \u00a0 rue  des Lilas ");
		assertThat(address.getStreet()).isEqualTo("12 rue des Lilas");
	}

	@Test
	void anAddressIsNotForLogs() {
		assertThat(lyon().toString()).doesNotContain("Lyon", "Lilas");
	}

	public static PostalAddress lyon() {
		PostalAddress address = new PostalAddress();
		address.setStreet("12 rue des Lilas");
		address.setPostalCode("69003");
		address.setCity("Lyon");
		return address;
	}

	private static Map<String, String> problems(PostalAddress address) {
		Map<String, String> problems = new TreeMap<>();
		VALIDATOR.validate(address, OnEntry.class)
			.forEach((violation) -> problems.put(violation.getPropertyPath().toString(), violation.getMessage()));
		return problems;
	}

}
