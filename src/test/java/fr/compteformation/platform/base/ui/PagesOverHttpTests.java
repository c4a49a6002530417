package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PagesOverHttpTests {

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/no/such/page", "/agent/rien" })
	void visitorsGetNotFoundInsteadOfSignIn(String path) throws Exception {
		assertThat(get(path, "fr").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/aide", "/accessibilite", "/cgu", "/donnees-personnelles", "/mentions-legales",
			"/contact", "/session-expiree", "/styles.css", "/assets/session-warning.js", "/assets/logo.svg",
			"/favicon.ico", "/assets/icon-180.png", "/assets/icon-512.png",
			"/assets/atkinson-hyperlegible-next.woff2" })
	void pagesForVisitorsAreOpen(String path) throws Exception {
		assertThat(get(path, "fr").statusCode()).isEqualTo(200);
	}

	@Test
	void theManifestNamesTheSiteAndItsIcons() throws Exception {
		HttpResponse<String> manifest = get("/manifest.webmanifest", "fr");
		assertThat(manifest.statusCode()).isEqualTo(200);
		assertThat(manifest.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/manifest+json");
		assertThat(manifest.body()).contains("\"name\":\"Compte Formation\"", "\"theme_color\":\"#0c5a5e\"",
				"/assets/icon-192.png", "/assets/logo.svg");
		assertThat(get("/aide", "fr").body()).contains("manifest.webmanifest", "apple-touch-icon");
	}

	@Test
	void aRefusedRequestMeetsAPageOfOurs() throws Exception {
		HttpResponse<String> response = get("/a;b", "fr");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("Demande non comprise", "Request not understood", "/styles.css")
			.doesNotContain("Exception");
	}

	@ParameterizedTest
	@CsvSource({ "fr, fr", "en, en", "'de,en;q=0.5', en", "de, fr", ", fr" })
	void pagesNameTheLanguageTheyAreIn(String accepted, String language) throws Exception {
		assertThat(get("/aide", accepted).body()).contains("<html lang=\"%s\"".formatted(language));
	}

	private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept", "text/html");
		if (language != null) {
			request.header("Accept-Language", language);
		}
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

}
