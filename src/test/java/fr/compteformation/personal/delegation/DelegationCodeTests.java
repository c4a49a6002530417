package fr.compteformation.personal.delegation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DelegationCodeTests {

	@Test
	void hasEightyRandomBits() {
		assertThat(Stream.generate(DelegationCode::random).limit(1000).collect(Collectors.toSet())).hasSize(1000)
			.allMatch(DelegationCode::isWhole);
		assertThat(Stream.generate(DelegationCode::random)
			.limit(1000)
			.flatMapToInt((code) -> code.value().chars())
			.boxed()
			.collect(Collectors.toSet())).hasSize(32);
		assertThat(DelegationCode.LENGTH * 5).isEqualTo(80);
	}

	@Test
	void isReadAloudInGroupsOfFour() {
		assertThat(new DelegationCode("7K2M9QXB40TDHZ5C").formatted()).isEqualTo("7K2M-9QXB-40TD-HZ5C");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7K2M-9QXB-40TD-HZ5C", "7k2m 9qxb 4otd hz5c", " 7K2M–9QXB—40TD.HZ5C\u00a0",
			"７Ｋ２Ｍ９ＱＸＢ４０ＴＤＨＺ５Ｃ" })
	void isUnderstoodHoweverItIsTyped(String typed) {
		assertThat(DelegationCode.typed(typed)).isEqualTo(new DelegationCode("7K2M9QXB40TDHZ5C"));
	}

	@Test
	void isNotForLogs() {
		assertThat(DelegationCode.random()).hasToString("********");
	}

}
