package fr.compteformation.people.account;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import fr.compteformation.people.account.AccountPolicies.FirstName;
import fr.compteformation.people.account.AccountPolicies.Phones;

import static org.assertj.core.api.Assertions.assertThat;

class AccountPoliciesTests {

	@Test
	void followTheGuideOf2020UnlessTold() {
		assertThat(policies(Map.of()))
			.isEqualTo(new AccountPolicies(PasswordPolicy.EIGHT_MIXED, FirstName.OPTIONAL, Phones.ONE_OF_TWO));
	}

	@Test
	void areSetOneByOne() {
		assertThat(policies(Map.of("compte-formation.policy.password", "twelve-four-classes",
				"compte-formation.policy.first-name", "required", "compte-formation.policy.phones", "optional")))
			.isEqualTo(new AccountPolicies(PasswordPolicy.TWELVE_FOUR_CLASSES, FirstName.REQUIRED, Phones.OPTIONAL));
	}

	private static AccountPolicies policies(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("compte-formation.policy",
				AccountPolicies.class);
	}

}
