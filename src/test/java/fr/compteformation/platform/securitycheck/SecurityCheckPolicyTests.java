package fr.compteformation.platform.securitycheck;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecurityCheckPolicyTests {

	@Test
	void offersPicturesFirst() {
		assertThat(policy(Map.of()).securityCheck().kind()).isEqualTo(CheckKind.PICTURE);
	}

	@Test
	void offersCharactersFirstWhereTheOperatorSaysSo() {
		assertThat(policy(Map.of("compte-formation.policy.security-check", "CHARACTERS")).securityCheck().kind())
			.isEqualTo(CheckKind.CHARACTERS);
	}

	@Test
	void offersNoQuestionFirst() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> policy(Map.of("compte-formation.policy.security-check", "QUESTION")));
	}

	private static SecurityCheckPolicy policy(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("compte-formation.policy",
				SecurityCheckPolicy.class);
	}

}
