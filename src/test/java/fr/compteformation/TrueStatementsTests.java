package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages and mails neither promise what is not there nor deny what is. */
class TrueStatementsTests {

	private static final Path TEXTS = Path.of("src/main/resources");

	private static final Pattern DENIAL = Pattern
		.compile("(?iu)en préparation|pas encore (ouvert|disponible|proposé)|bientôt (ouvert|disponible|proposé)"
				+ "|prochainement|ouvrira bientôt|not (yet )?open yet|not yet (open|available)|coming soon"
				+ "|under construction|in preparation");

	@Test
	void noTextDeniesARoomOrPromisesOne() throws IOException {
		try (Stream<Path> files = Files.walk(TEXTS)) {
			List<Path> texts = files.filter(Files::isRegularFile).filter(TrueStatementsTests::isText).toList();
			assertThat(texts).hasSizeGreaterThan(50)
				.allSatisfy(
						(text) -> assertThat(Files.readString(text)).as(text.toString()).doesNotContainPattern(DENIAL));
		}
	}

	private static boolean isText(Path file) {
		String name = file.toString();
		return name.endsWith(".md") || name.endsWith(".txt") && !name.contains("OFL") || name.endsWith(".html")
				|| name.contains("vaadin-i18n");
	}

}
