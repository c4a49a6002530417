package fr.compteformation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.security.Citizens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in its main states: light and dark, from 320 px width, with large text, in
 * both languages.
 */
class PagesBrowserTests extends BrowserTests {

	/** Two of the links that lead nowhere, one of each kind of page. */
	private static final List<String> PAGES_OF_TEXT = List.of("/aide", "/accessibilite", "/cgu",
			"/donnees-personnelles", "/contact", "/nulle-part", "/session-expiree", "/activation/inconnu",
			"/courriel/confirmer/inconnu", "/compte-bloque", "/connexion/franceconnect/echec/refus");

	@Autowired
	private ApplicationContext portal;

	private SignsUp person;

	@BeforeEach
	void somebodyWithFewMails() {
		// The mailbox page would load the emails of all earlier tests.
		this.portal.getBean(JdbcClient.class).sql("delete from demo_mail").update();
		this.person = new SignsUp(this.page, this.portal);
	}

	@Test
	@Tag("proof")
	void everyPageLooksRight() {
		throughThePortal((state) -> Looks.assertRight(this.page, state));
	}

	@Test
	void theWholeNumberIsSeenOnAPhone() {
		this.page.setViewportSize(360, 740);
		this.person.start().acceptTerms().fillPerson();
		Locator number = this.person.field("Numéro de sécurité sociale");
		assertThat(number).hasValue(this.person.nir.formattedNumber());
		assertThat((Boolean) number.evaluate("(input) => input.scrollWidth <= input.clientWidth")).isTrue();
	}

	@Test
	void theHeaderIsOneRowOnAPhone() {
		this.page.setViewportSize(360, 740);
		this.page.navigate("/connexion");
		this.person.sees("Se connecter");
		assertOneRowOfHeader();
		follow(this.page, "/");
		assertThat(this.page.locator("h1")).isVisible();
		assertOneRowOfHeader();
		signInAsChloe(this.page);
		this.person.sees("Mes droits");
		assertOneRowOfHeader();
	}

	private void assertOneRowOfHeader() {
		assertThat(this.page.locator("header.top").boundingBox().height).isLessThan(80);
	}

	@Test
	void longNamesAndAddressesBreakNothing() {
		this.page.setViewportSize(360, 740);
		this.person.start().acceptTerms().fillPerson();
		String name = "Wolfeschlegelsteinhausen".repeat(4);
		String address = "a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(58) + ".fr";
		this.person.field("Nom de naissance").fill(name);
		this.person.nextScreen()
			.fillContact(address)
			.nextScreen()
			.passSecurityCheck()
			.press("Continuer")
			.sees("Saisir son mot de passe")
			.choosePassword();
		follow(this.page, "/demo/messagerie");
		assertThat(this.page.getByText(address).first()).isVisible();
		Looks.assertWidth(this.page, "a mail to 254 characters");
		String link = this.page.locator(".mail").first().locator("a").first().getAttribute("href");
		this.page.navigate(link.substring(link.indexOf("/activation/")));
		this.person.sees("Activer votre compte").activate();
		Looks.assertWidth(this.page, "a name of 100 characters");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr            | fr | Se connecter
			en            | en | Sign in
			de            | fr | Se connecter
			de,en;q=0.5   | en | Sign in
			              | fr | Se connecter
			""")
	void theBrowserChoosesTheLanguage(@Nullable String accepted, String language, String heading)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(options().baseURL + "/connexion"));
			if (accepted != null) {
				request.header("Accept-Language", accepted);
			}
			assertThat(client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString()).body())
				.contains("<html lang=\"" + language + "\"", heading + "</h1>");
		}
	}

	@Test
	void theChosenLanguageStays() {
		this.page.navigate("/");
		this.person.press("English");
		assertThat(this.page.locator("html")).hasAttribute("lang", "en");
		assertThat(this.page.locator("h1")).hasText("Your training rights, euro by euro.");
		this.page.locator("header").getByText("Sign in").click();
		assertThat(this.page.locator("h1")).hasText("Sign in");
		this.page.reload();
		assertThat(this.page.locator("h1")).hasText("Sign in");
		this.person.press("Français").sees("Se connecter");
	}

	@Test
	void noFrenchIsLeftInEnglish() {
		try (BrowserContext visitor = newBrowser(options().setLocale("en-GB"))) {
			Page visited = visitor.newPage();
			visited.navigate("/");
			assertThat(visited.locator("h1")).isVisible();
			for (String path : List.of("/", "/connexion", "/inscription", "/aide", "/accessibilite", "/cgu",
					"/donnees-personnelles", "/session-expiree", "/activation/inconnu", "/courriel/confirmer/inconnu",
					"/mot-de-passe-oublie", "/nouveau-mot-de-passe/inconnu", "/courriel/confirmer/inconnu",
					"/courriel/annuler/inconnu", "/ce-nest-pas-moi/inconnu", "/recuperation/annuler/inconnu",
					"/compte-bloque", "/connexion/franceconnect/echec/refus", "/demo/identite")) {
				follow(visited, path);
				assertThat(visited.locator("h1")).isVisible();
				assertThat(visited.locator("html")).hasAttribute("lang", "en");
				assertNoFrench(visited);
			}
			signInAsChloe(visited);
			assertThat(visited.locator("h1")).hasText("My rights");
			assertNoFrench(visited);
			for (String path : List.of("/mes-droits/historique", "/mes-droits/cpf", "/mes-droits/cec",
					"/mes-droits/c2p", "/mes-droits/diplome", "/mes-droits/dif", "/mon-profil", "/mon-profil/donnees",
					"/mon-profil/fermer", "/mon-profil/cles", "/mon-profil/activite", "/mes-delegations",
					"/prouver-mon-identite", "/prouver-mon-identite/piece", "/nouvelles-conditions")) {
				follow(visited, path);
				assertThat(visited.locator("h1")).isVisible();
				assertNoFrench(visited);
			}
		}
	}

	// Served without knowing the visitor’s language, because robots request it too.
	@Test
	void anUnknownAddressIsAnsweredInBothLanguages() {
		this.page.navigate("/nulle-part");
		assertThat(this.page.getByText("Page introuvable")).isVisible();
		assertThat(this.page.getByText("Page not found")).isVisible();
		Looks.assertWidth(this.page, "an unknown address");
	}

	private static void assertNoFrench(Page page) {
		assertThat(words(page)).as(page.url())
			.doesNotContainPattern("(?iu)\\b(votre|vous|nous|avec|une|pas|cette|mot|afficher)\\b");
	}

	@Test
	void theFrameworksOwnWordsAreTranslated() {
		this.page.navigate("/connexion");
		assertThat(this.person.button("Afficher le mot de passe")).isVisible();
		assertThat(this.page.locator("vaadin-connection-indicator")).hasAttribute("role", "status");
		assertThat(this.page.locator("vaadin-connection-indicator")).containsText("Connexion rétablie.");
	}

	private static String words(Page page) {
		return (String) page.evaluate("""
				() => document.body.innerText
					+ [...document.querySelectorAll('[aria-label]')].map((named) => named.ariaLabel).join(' ')
				""");
	}

	/**
	 * Visits each page in its main states, in the order in which a person meets them.
	 */
	private void throughThePortal(Consumer<String> look) {
		this.page.navigate("/");
		assertThat(this.page.locator("h1")).isVisible();
		look.accept("/");
		for (String path : PAGES_OF_TEXT) {
			open(path, look);
		}
		open("/mot-de-passe-oublie", look);
		this.person.press("Recevoir un lien");
		look(look, "number missing");
		open("/connexion", look);
		this.person.field("Numéro de sécurité sociale").fill("2 55 08 14 168 025");
		this.person.field("Mot de passe").fill("pas le bon");
		this.page.locator("form .btn").click();
		assertThat(this.page.locator(".note.bad")).isVisible();
		look.accept("sign-in refused");
		throughTheSteps(look);
		throughTheAccount(look);
		throughTheRights(look);
	}

	private void throughTheSteps(Consumer<String> look) {
		this.person.start();
		look.accept("terms");
		this.person.press("Continuer");
		look(look, "terms not accepted");
		this.person.acceptTerms();
		look.accept("identity");
		this.person.press("Continuer");
		look(look, "identity missing");
		this.person.fillIdentity().press("Continuer");
		assertThat(this.page.locator(".check .err")).isVisible();
		look.accept("no picture chosen");
		// The portal learns the width after a moment.
		Looks.waitUntilTypingIsSent(this.page);
		this.person.passSecurityCheck().press("Continuer").sees("Saisir son mot de passe");
		look.accept("password");
		this.person.field("Mot de passe").fill("abc");
		this.person.press("Valider mon inscription");
		look(look, "password refused");
		this.person.choosePassword();
		look.accept("confirmation");
	}

	private void throughTheAccount(Consumer<String> look) {
		this.person.openActivationLink();
		String link = this.page.url();
		look.accept("activation where one registered");
		this.page.context().clearCookies();
		this.page.reload();
		look.accept("activation elsewhere");
		this.person.field("Mot de passe").fill("pas le bon");
		this.person.press("Activer mon compte");
		look(look, "activation refused");
		this.person.activate();
		look.accept("rights, just activated");
		this.page.waitForFunction("() => document.querySelector('vaadin-popover').target");
		this.person.press("Chloé L’Héritier");
		assertThat(this.page.getByText("Consulter mon historique")).isVisible();
		look.accept("name menu");
		open("/mes-droits/historique", look);
		open("/mon-profil/donnees", look);
		open("/mon-profil/fermer", look);
		open("/mon-profil/cles", look);
		open("/mon-profil/activite", look);
		open("/prouver-mon-identite", look);
		proveIdentity();
		open("/nouvelles-conditions", look);
		open("/prouver-mon-identite/piece", look);
		throughTheProfile(look);
		throughTheDelegations(look);
		open("/mon-profil/mot-de-passe", look);
		this.person.press("Enregistrer");
		look(look, "new password missing");
		this.page.navigate(link);
		assertThat(this.page.locator("h1")).isVisible();
		look.accept("activation, once more");
		throughANewPassword(look);
		open("/demo/messagerie", look);
	}

	// Delegations are closed before.
	private void proveIdentity() {
		UUID account = this.portal.getBean(Citizens.class).accountOf(this.person.nir.value()).orElseThrow();
		this.portal.getBean(IdentityProofs.class).takeOver(new AccountId(account), ProofMethod.LETTER, Instant.now());
	}

	private void throughTheDelegations(Consumer<String> look) {
		open("/mes-delegations", look);
		this.person.proves();
		open("/mes-delegations", look);
		this.person.field("Pour qui ? (facultatif)").fill("ma fille");
		this.person.press("Créer un code");
		assertThat(this.page.locator(".code")).isVisible();
		look.accept("code for a delegation");
		this.person.field("Code reçu").fill(this.page.locator(".code").textContent());
		this.person.press("Utiliser le code");
		look(look, "one’s own code");
	}

	private void throughANewPassword(Consumer<String> look) {
		this.page.navigate("/mot-de-passe-oublie");
		this.person.field("Numéro de sécurité sociale").fill(this.person.nir.value());
		this.person.passSecurityCheck().press("Recevoir un lien");
		assertThat(this.page.locator(".note.good")).isVisible();
		look.accept("link asked for");
		follow(this.page, "/demo/messagerie");
		Locator links = this.page.locator(".mail a[href*='/nouveau-mot-de-passe/']");
		// The page refreshes itself.
		assertThat(links.first()).isAttached();
		String link = links.first().getAttribute("href");
		open(link.substring(link.indexOf("/nouveau-mot-de-passe/")), look);
		this.person.press("Enregistrer");
		look(look, "chosen password missing");
	}

	private void throughTheProfile(Consumer<String> look) {
		open("/mon-profil", look);
		this.person.field("Code postal").fill("6900");
		this.person.press("Enregistrer");
		look(look, "address incomplete");
		this.page.locator("main a[href='/mes-droits/diplome']").click();
		assertThat(this.person.button("Rester sur la page")).isVisible();
		look.accept("typing would be lost");
		this.person.press("Rester sur la page");
		this.person.field("Code postal").fill("69003");
		this.person.field("Numéro et voie").fill("12 rue des Lilas");
		this.person.field("Commune ou ville").fill("Lyon");
		this.person.press("Enregistrer");
		assertThat(this.page.getByText("Vos informations ont bien été enregistrées.")).isVisible();
		look.accept("profile saved");
		this.person.field("Nouvelle adresse courriel").fill("nouvelle@exemple.fr");
		this.person.field("Confirmer la nouvelle adresse").fill("nouvelle@exemple.fr");
		this.person.press("Changer d’adresse");
		look(look, "password missing for another address");
		this.person.field("Mot de passe actuel").fill(People.PASSWORD);
		this.person.press("Changer d’adresse");
		assertThat(this.page.getByText("attend sa confirmation")).isVisible();
		look.accept("another address waits");
	}

	private void throughTheRights(Consumer<String> look) {
		signInAsChloe(this.page);
		this.person.sees("Mes droits");
		look.accept("rights");
		open("/mes-droits/cpf", look);
		this.page.navigate("/mes-droits/historique");
		this.page.locator(".why > summary").first().click();
		assertThat(this.page.locator(".why dl")).isVisible();
		look.accept("history with an explanation");
		open("/mes-droits/diplome", look);
		this.person.press("Enregistrer ma déclaration");
		look(look, "diploma missing");
		open("/mes-droits/dif", look);
		whileTheSourceFails(() -> open("/mes-droits", look));
		signIn(this.page, "2 74 03 99 999 016 38", "Noisette-grise-28");
		assertThat(this.page.getByText("Nous vérifions votre nom")).isVisible();
		look.accept("names are compared");
	}

	private void whileTheSourceFails(Runnable task) {
		JdbcClient database = this.portal.getBean(JdbcClient.class);
		database.sql("alter table movement rename to movement_elsewhere").update();
		try {
			task.run();
			assertThat(this.page.getByText("indisponible").first()).isAttached();
		}
		finally {
			database.sql("alter table movement_elsewhere rename to movement").update();
		}
	}

	private static void signInAsChloe(Page page) {
		signIn(page, "2 85 11 2B 096 012 02", "Cerisier-bleu-47");
	}

	/** Signs in as a person of the demonstration, signing out first if necessary. */
	private static void signIn(Page page, String number, String password) {
		page.context().clearCookies();
		page.navigate("/connexion");
		page.locator("input[autocomplete=username]").fill(number);
		page.locator("input[type=password]").fill(password);
		page.locator("form .btn").click();
		page.waitForURL("**/mes-droits");
	}

	private void open(String path, Consumer<String> look) {
		follow(this.page, path);
		assertThat(this.page.locator("h1")).isVisible();
		look.accept(path);
	}

	private void look(Consumer<String> look, String state) {
		assertThat(this.page.locator(".note.bad:visible")).isVisible();
		look.accept(state);
	}

}
