package fr.compteformation.platform.edition;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditionPoliciesTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@Test
	void withoutAnEditionNoPolicyIsSet() {
		prepare(Map.of());
		assertThat(policy("password")).isNull();
		assertThat(policy("identity-proof")).isNull();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2015, FIVE_LETTERS_THREE_DIGITS, CHARACTERS, OPTIONAL, OPTIONAL, HOURS, NONE, HALF_UP
			2018, EIGHT_MIXED, PICTURE, REQUIRED, OPTIONAL, HOURS, NONE, HALF_UP
			2020, EIGHT_MIXED, PICTURE, OPTIONAL, ONE_OF_TWO, EUROS, REQUIRED, CEILING
			2021, EIGHT_MIXED, PICTURE, OPTIONAL, ONE_OF_TWO, EUROS, REQUIRED, CEILING
			""")
	void anEditionSetsAllPolicies(String year, String password, String check, String firstName, String phones,
			String unit, String attestation, String rounding) {
		prepare(Map.of("compte-formation.edition", year));
		assertThat(policy("password")).isEqualTo(password);
		assertThat(policy("security-check")).isEqualTo(check);
		assertThat(policy("first-name")).isEqualTo(firstName);
		assertThat(policy("phones")).isEqualTo(phones);
		assertThat(policy("unit")).isEqualTo(unit);
		assertThat(policy("dif-attestation")).isEqualTo(attestation);
		assertThat(policy("dif-rounding")).isEqualTo(rounding);
	}

	@Test
	void aSinglePolicyOverridesTheEdition() {
		prepare(Map.of("compte-formation.edition", "2015", "compte-formation.policy.password", "EIGHT_MIXED"));
		assertThat(policy("password")).isEqualTo("EIGHT_MIXED");
		assertThat(policy("unit")).isEqualTo("HOURS");
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void theDemonstrationOfAnEditionNeedsNoProof(Edition edition) {
		this.environment.setActiveProfiles("demo");
		prepare(Map.of("compte-formation.edition", edition.year()));
		assertThat(policy("identity-proof")).isEqualTo("NONE");
	}

	@Test
	void theDemonstrationWithoutEditionNeedsAProofToSpend() {
		this.environment.setActiveProfiles("demo");
		prepare(Map.of());
		assertThat(policy("identity-proof")).isEqualTo("BEFORE_SPENDING");
	}

	@Test
	void anEditionLeavesTheProofAloneElsewhere() {
		prepare(Map.of("compte-formation.edition", "2020"));
		assertThat(policy("identity-proof")).isNull();
	}

	@Test
	void anEditionWithoutGuideIsRefused() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> prepare(Map.of("compte-formation.edition", "2019")))
			.withMessageContaining("2019");
	}

	@Test
	void anEmptySettingCountsAsNone() {
		prepare(Map.of("compte-formation.edition", ""));
		assertThat(policy("password")).isNull();
	}

	private void prepare(Map<String, Object> settings) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new EditionPolicies().postProcessEnvironment(this.environment, new SpringApplication());
	}

	private String policy(String name) {
		return this.environment.getProperty("compte-formation.policy." + name);
	}

}
