package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.router.internal.AbstractRouteRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedPathTests {

	private static final Pattern LINK = Pattern
		.compile("@Route\\(\"([^\"]+)/:(?:jeton\"|\" \\+ \\w+\\.(?:TOKEN|PARAMETER))");

	private static final List<String> LINKS = List.of("/activation/", "/agent/invitation/");

	@ParameterizedTest
	@CsvSource({ "/, /", "/mes-droits/historique, /mes-droits/historique",
			"/mes-dossiers/7F3K-92QD, /mes-dossiers/7F3K-92QD", "/activation/court, /activation/********",
			"/activation/a/b/c, /activation/********", "/agent/invitation/x, /agent/invitation/********",
			"/VAADIN/dynamic/resource/1/x/releve.pdf, /VAADIN/dynamic/********",
			"/rien/abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456, /rien/********", "/été, /?t?" })
	void whatOpensSomethingIsMasked(String path, String logged) {
		assertThat(LoggedPath.of(path, LINKS)).isEqualTo(logged);
	}

	@Test
	void aLineStaysALine() {
		assertThat(LoggedPath.of("/a\nb\rc d", LINKS)).isEqualTo("/a?b?c?d");
		assertThat(LoggedPath.of("/activation/a\nb", LINKS)).isEqualTo("/activation/********");
	}

	@Test
	void pagesThatTakeATokenAreFoundInTheRoutes() {
		Routes routes = new Routes();
		RouteConfiguration pages = RouteConfiguration.forRegistry(routes);
		pages.setRoute("nouvelle/page/:jeton", Div.class);
		pages.setRoute("mes-dossiers/:reference", Span.class);
		pages.setRoute("jeton", Paragraph.class);
		assertThat(LoggedPath.links(routes)).containsExactly("/nouvelle/page/");
	}

	@Test
	void everyLinkIsMaskedInTheSampleForAProxy() throws IOException {
		String sample = Files.readString(Path.of("src/deploy/nginx.conf"));
		assertThat(links()).hasSizeGreaterThan(6)
			.allSatisfy((link) -> assertThat(sample).containsPattern("[(|]" + link + "[|)]"));
	}

	/** The addresses of all pages that take a token, without it. */
	static List<String> links() throws IOException {
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

	private static final class Routes extends AbstractRouteRegistry {

		@Override
		public VaadinContext getContext() {
			throw new UnsupportedOperationException();
		}

	}

}
