package fr.compteformation.office.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextWithFieldsTests {

	private static final List<String> DECLARED = List.of("heures", "date");

	private static final TextWithFields ORIGINAL = new TextWithFields("{heures} h");

	@Test
	void fieldsAreFilledIn() {
		assertThat(text("{heures} h le {date}, soit {heures} h").with(Map.of("heures", "12", "date", "1er mai")))
			.isEqualTo("12 h le 1er mai, soit 12 h");
	}

	@Test
	void aValueIsNeverReadAsAField() {
		assertThat(text("{heures}").with(Map.of("heures", "{date} $1 \\", "date", "1er mai")))
			.isEqualTo("{date} $1 \\");
	}

	@Test
	void aMissingValueIsABug() {
		assertThatIllegalArgumentException().isThrownBy(() -> text("{heures}").with(Map.of()));
	}

	@Test
	void knownFieldsAreAccepted() {
		assertThat(text("{heures} h le {date}").problem(DECLARED, ORIGINAL)).isEmpty();
	}

	@Test
	void unknownFieldsAreNamed() {
		assertThat(text("{heure} {heures} {}").problem(DECLARED, ORIGINAL))
			.contains(new FieldProblem(FieldProblem.Kind.UNKNOWN, List.of("heure", "")));
	}

	@Test
	void aFieldOfTheOriginalMustStay() {
		assertThat(text("Le {date}").problem(DECLARED, ORIGINAL))
			.contains(new FieldProblem(FieldProblem.Kind.MISSING, List.of("heures")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{heures} {date", "{heures} date}", "{{heures}}", "}{heures}{" })
	void aSingleBraceIsAProblem(String typed) {
		assertThat(text(typed).problem(DECLARED, ORIGINAL))
			.contains(new FieldProblem(FieldProblem.Kind.BRACE, List.of()));
	}

	private static TextWithFields text(String text) {
		return new TextWithFields(text);
	}

}
