package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedPathTests {

	private static final Pattern LINK = Pattern.compile("@Route\\(\"([^\"]+)/:(?:jeton\"|\" \\+ \\w+\\.TOKEN)");

	@ParameterizedTest
	@CsvSource({ "/, /", "/mes-droits/historique, /mes-droits/historique",
			"/mes-dossiers/7F3K-92QD, /mes-dossiers/7F3K-92QD", "/activation/court, /activation/********",
			"/activation/a/b/c, /activation/********", "/agent/invitation/x, /agent/invitation/********",
			"/VAADIN/dynamic/resource/1/x/releve.pdf, /VAADIN/dynamic/********",
			"/rien/abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456, /rien/********", "/été, /?t?" })
	void whatOpensSomethingIsMasked(String path, String logged) {
		assertThat(LoggedPath.of(path)).isEqualTo(logged);
	}

	@Test
	void aLineStaysALine() {
		assertThat(LoggedPath.of("/a\nb\rc d")).isEqualTo("/a?b?c?d");
		assertThat(LoggedPath.of("/activation/a\nb")).isEqualTo("/activation/********");
	}

	@Test
	void everyLinkOfAMailIsMaskedHereAndInTheSampleForAProxy() throws IOException {
		String sample = Files.readString(Path.of("src/docs/nginx.conf"));
		assertThat(links()).hasSizeGreaterThan(6).allSatisfy((link) -> {
			assertThat(LoggedPath.of("/" + link + "/x")).isEqualTo("/" + link + "/********");
			assertThat(sample).containsPattern("[(|]" + link + "[|)]");
		});
	}

	private static List<String> links() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith("View.java"))
				.map(LoggedPathTests::text)
				.flatMap((text) -> LINK.matcher(text).results())
				.map((link) -> link.group(1))
				.toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

}
