package fr.compteformation.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreaksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			au cours de l’année   | au /cours /de /l’année
			art. L3121-41 du code | art. /L3121-41 /du /code
			Marie-Antoinette      | Marie-/Antoinette
			1\u00a0810,00\u00a0€  | 1\u00a0810,00\u00a0€
			l’                    | l’
			""")
	void endsLinesBetweenWords(String text, String parts) {
		LineBreaks breaks = new LineBreaks(Locale.FRENCH);
		breaks.setText(text);
		List<String> found = new ArrayList<>();
		int start = 0;
		for (int end = breaks.next(); end > 0; end = breaks.next()) {
			found.add(text.substring(start, end));
			start = end;
		}
		assertThat(String.join("/", found)).isEqualTo(parts);
	}

}
