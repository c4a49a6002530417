package fr.compteformation.platform.sketch.ui;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

class FirstHtmlTests extends AbstractHttpTests {

	private static final Path ASSETS = Path.of("frontend/assets");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

	@ParameterizedTest
	@CsvSource({ "/connexion, fr, Se connecter", "/connexion, en, Sign in",
			"/cgu, fr, Conditions Générales d’Utilisation", "/inscription/conditions, fr, Valider les CGU" })
	void theFirstHtmlOfAPageSaysItsHeading(String path, String language, String heading) {
		String html = html(path, "Accept-Language", language);
		assertThat(html).contains("<h1>" + heading + "</h1>", "<title>", "<meta name=\"description\"", "<noscript>",
				"<html lang=\"" + language);
	}

	@Test
	void aPageForPeopleSaysItsTitleAndNothingOfThem() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		this.visitor.signIn(nir.number(), People.PASSWORD);
		String html = html("/mes-droits");
		assertThat(html).contains("<h1>Mes droits</h1>", "sketch-name").doesNotContain("href=\"/connexion\"");
		assertThat(html("/")).contains("sketch-name").doesNotContain("href=\"/connexion\"");
	}

	@Test
	void aSecretLinkIsNotDrawn() {
		assertThat(html("/activation/" + "a".repeat(43))).contains("id=\"apercu\"")
			.doesNotContain("a".repeat(43), "<h1>Ce lien");
	}

	@Test
	void anUnfinishedRegistrationDoesNotBeginWithTheFirstStep() {
		HttpResponse<String> begun = this.visitor.get("/inscription/conditions", "Cookie", "inscription=abc");
		assertThat(begun.body()).contains("<h1>");
		assertThat(html("/inscription/identite", "Cookie", "inscription=abc")).contains("sketch-lines");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion/cle", "/connexion/cle/perdue", "/connexion/franceconnect/numero",
			"/inscription/en-attente", "/inscription" })
	void aPageThatLeadsOnBeginsWithItsOwnTitle(String path) {
		assertThat(html(path)).contains("<h1>", "sketch-lines").doesNotContain("sketch-field");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agent/code", "/professionnels/code" })
	void aPageForACodeDoesNotBeginWithTheSignInForm(String path) {
		assertThat(html(path)).contains("sketch-lines").doesNotContain("sketch-field");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/formations?quoi=anglais", "/connexion?error", "/recherche" })
	void whatDependsOnItsVisitorBeginsWithItsTitleAlone(String path) {
		assertThat(html(path)).contains("<h1>", "sketch-lines").doesNotContain("class=\"skip\"");
	}

	@Test
	void theWayToTheContentStaysOnItsPage() {
		assertThat(html("/formations")).contains("href=\"formations#contenu\"", "id=\"contenu\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion?nom=echo-de-la-demande", "/formations?quoi=echo-de-la-demande",
			"/formations/echo-de-la-demande", "/metiers/echo-de-la-demande", "/formations/%3Fquoi=echo-de-la-demande",
			"/formations/%23echo-de-la-demande" })
	void theFirstHtmlRepeatsNothingOfTheRequest(String path) {
		assertThat(html(path)).doesNotContain("echo-de-la-demande");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/connexion", "/inscription/conditions", "/metiers/M1805" })
	void stylesAreLoadedFirstFromTheirPlaceAtTheRoot(String path) {
		String html = html(path);
		assertThat(html.indexOf("<base")).isPositive()
			.isLessThan(html.indexOf("as=\"font\""))
			.isLessThan(html.indexOf("rel=\"stylesheet\""));
		assertThat(html.indexOf("rel=\"stylesheet\"")).isLessThan(html.indexOf("<script"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion", "/?v-r=init&location=connexion&query=" })
	void nothingIsSentThatABrowserDoesNotNeed(String path) {
		assertThat(html(path)).doesNotContain("<!--", "iOS", "loadOnDemand");
	}

	@Test
	void theTokenInTheFirstHtmlIsNeverTheSame() {
		String first = token(html("/connexion"));
		assertThat(first).isNotEqualTo(token(html("/connexion")));
	}

	@Test
	void theNameOfTheFontChangesWithIt() throws IOException, NoSuchAlgorithmException {
		byte[] hash = MessageDigest.getInstance("SHA-256")
			.digest(Files.readAllBytes(ASSETS.resolve("atkinson-hyperlegible-next.woff2")));
		String file = "atkinson-hyperlegible-next.woff2?v-c=" + HexFormat.of().formatHex(hash).substring(0, 8);
		// The build takes the hash off a relative address, and the font would be loaded
		// twice.
		assertThat(Files.readString(ASSETS.resolve("styles/tokens.css"))).contains("url(\"/assets/" + file);
		assertThat(html("/")).contains("href=\"assets/" + file + "\"");
	}

	private String html(String path, String... headers) {
		return this.visitor.get(path, headers).body();
	}

	private static String token(String html) {
		return TOKEN.matcher(html).results().findFirst().orElseThrow().group(1);
	}

}
