package fr.compteformation.platform.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypefaceTests {

	private final Typeface typeface = new Typeface();

	@ParameterizedTest
	@ValueSource(strings = { "Chloé L’Hénaff", "Œuvrard, œil", "« 1\u00a0810,00\u00a0€ »", "− 5, + 8",
			"Łucja Škvorecký", "İbrahim Doğan", "a\nb\tc" })
	void hasTheLettersOfEurope(String text) {
		assertThat(this.typeface.printable(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Thị Hạnh, Nguyên Thi Hanh", "Trần Vậy, Trân Vây", "1\u202f810, 1\u00a0810",
			"Saint\u2011Malo, Saint-Malo", "山田, ??", "é\u200dz, éz" })
	void printsWhatIsClosestToWhatItLacks(String text, String printed) {
		assertThat(this.typeface.printable(text)).isEqualTo(printed);
	}

	@Test
	void composesLettersAndTheirAccents() {
		assertThat(this.typeface.printable("e\u0301")).isEqualTo("é");
	}

}
