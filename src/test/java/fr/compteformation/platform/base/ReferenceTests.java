package fr.compteformation.platform.base;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReferenceTests {

	@Test
	void hasTwoGroupsOfFourCharactersThatCannotBeMistaken() {
		assertThat(Stream.generate(Reference::random).limit(200)).map(Reference::value)
			.allMatch((value) -> value.matches("[0-9A-Z]{4}-[0-9A-Z]{4}") && value.length() == Reference.LENGTH)
			.noneMatch((value) -> value.matches(".*[ILOU].*"));
	}

	@Test
	void differsEachTime() {
		assertThat(Stream.generate(Reference::random).limit(1000).collect(Collectors.toSet())).hasSize(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7F3K92QD", "7f3k-92qd", "7F3K-92QI", "7F3K-92QDD" })
	void refusesAnotherForm(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Reference(value));
	}

}
