package fr.compteformation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.ReceivedMail;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.site.TermsSettings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Sign-in with the demonstration’s identity provider in a real browser.
 */
class FranceConnectBrowserTests extends BrowserTests {

	private static final String FIRST_USE = "Votre première connexion avec FranceConnect";

	@Autowired
	private ApplicationContext portal;

	private SecurityContextHolderStrategy former;

	private SignsUp person;

	// Spring Authorization Server reads a static field, which belongs to the portal that
	// started last.
	@BeforeEach
	void thisPortalIsTheOnlyOne() {
		this.former = SecurityContextHolder.getContextHolderStrategy();
		SecurityContextHolder.setContextHolderStrategy(this.portal.getBean(SecurityContextHolderStrategy.class));
	}

	@AfterEach
	void othersToo() {
		SecurityContextHolder.setContextHolderStrategy(this.former);
	}

	@BeforeEach
	void somebody() {
		this.person = new SignsUp(this.page, this.portal);
	}

	@Test
	@Tag("looks")
	void aNewPersonOpensAnAccountSignsOutAndComesBack() {
		// Without a request of the portal it only leads there.
		this.page.navigate("/demo/identite");
		this.person.sees("Fournisseur d’identité de démonstration");
		this.page.getByText("Aller à la page de connexion").click();
		play("Erwan Le Guen");
		this.person.sees(FIRST_USE);
		assertThat(text("14 juillet 1990")).isVisible();
		giveNumber("1 90 07 29 232 014", "20");
		assertThat(text("Ce numéro n’a pas encore de compte.")).isVisible();
		this.person.field("Téléphone mobile").fill("06 12 34 09 09");
		this.person.terms().check();
		this.person.press("Recevoir le code");
		assertThat(text("Nous venons d’envoyer un code à erwan.leguen@exemple.example")).isVisible();
		Looks.assertRight(this.page, "code asked for");
		this.person.field("Code reçu").fill(code("erwan.leguen@exemple.example"));
		this.person.press("Ouvrir mon compte").sees("Mes droits");
		assertThat(text("Votre compte est ouvert.")).isVisible();

		this.page.waitForFunction("() => document.querySelector('vaadin-popover').target");
		this.person.press("Erwan Le Guen").press("Déconnexion").sees("Vos droits à la formation, euro par euro.");
		follow(this.page, "/connexion");
		play("Erwan Le Guen");
		this.person.sees("Mes droits");

		follow(this.page, "/mon-profil/fermer");
		this.person.press("S’identifier de nouveau avec FranceConnect");
		this.person.press("Jouer Erwan Le Guen").sees("Fermer mon compte");
		assertThat(this.person.button("S’identifier de nouveau avec FranceConnect")).isHidden();
	}

	@Test
	@Tag("looks")
	void anAccountIsLinkedOnceAndThenThePasswordIsNotNeeded() {
		this.page.navigate("/connexion");
		play("Chloé Marie Santoni");
		this.person.sees(FIRST_USE);
		giveNumber("2 85 11 2B 096 012", "02");
		assertThat(text("Vous avez déjà un compte.")).isVisible();
		Looks.assertRight(this.page, "password asked for");
		this.person.field("Mot de passe").fill("Cerisier-bleu-47");
		this.person.press("Relier mon compte").sees("Mes droits");
		assertThat(text("Votre compte est relié")).isVisible();
		// As in another browser.
		this.context.clearCookies();
		this.page.navigate("/connexion");
		play("Chloé Marie Santoni");
		this.person.sees("Mes droits");
	}

	@Test
	@Tag("looks")
	void whoeverGoesBackMayRestartAndAMismatchIsReported() {
		this.page.navigate("/inscription");
		this.person.sees("Valider les CGU");
		this.page.getByText("S’identifier avec FranceConnect").first().click();
		this.person.sees("Fournisseur d’identité de démonstration");
		this.person.press("Revenir au portail sans s’identifier")
			.sees("La connexion avec FranceConnect n’a pas abouti");
		assertThat(text("Vous avez quitté FranceConnect")).isVisible();
		this.page.getByText("Réessayer avec FranceConnect").click();
		this.person.sees("Fournisseur d’identité de démonstration").press("Jouer Camille Rousseau").sees(FIRST_USE);
		giveNumber("1 95 04 69 123 051", "37");
		assertThat(this.page.locator(".note.bad:visible")).containsText("sexe");
		assertThat(this.page.locator(".note.bad:visible")).containsText("L’année de naissance");
		assertThat(this.page.locator(".note.bad:visible")).containsText("Le mois de naissance");
		Looks.assertRight(this.page, "number of somebody else");
	}

	@Test
	@Tag("looks")
	void whoeverProvesWhoTheyAreSeesTheRightsThatWaited() {
		Nir nir = Nir.readForSignIn("2960369381077").found().orElseThrow();
		rightsOf(nir, "Rousseau");
		Identity camille = People.somebody(nir);
		camille.setBirthName("Rousseau");
		open(camille);
		signIn(nir);
		this.person.sees("Mes droits");
		follow("Prouver que c’est moi");
		this.person.sees("Prouvez que c’est vous");

		follow("Passer par FranceConnect");
		this.person.press("Revenir au portail sans s’identifier")
			.sees("La connexion avec FranceConnect n’a pas abouti");
		Looks.assertRight(this.page, "left the provider without a proof");
		follow("Choisir une autre façon");
		this.person.sees("Prouvez que c’est vous");

		follow("Passer par FranceConnect");
		this.person.press("Jouer Moussa Diarra").sees("Prouvez que c’est vous");
		assertThat(text("Rien n’est prouvé.")).isVisible();
		assertThat(text("Le nom de naissance n’est pas celui")).isVisible();
		Looks.assertRight(this.page, "the identity of somebody else");

		follow("Passer par FranceConnect");
		this.person.press("Jouer Camille Rousseau").sees("Prouvez que c’est vous");
		assertThat(text("Vous avez déjà prouvé que ce compte est le vôtre.")).isVisible();
		follow("Voir mes droits");
		this.person.sees("Mes droits");
		assertThat(this.page.locator(".headline .big")).isVisible();
	}

	private void follow(String link) {
		this.page.locator("main").getByText(link).click();
	}

	// Something of the holder exists before the account is opened.
	private void rightsOf(Nir nir, String birthName) {
		HolderId holder = this.portal.getBean(Holders.class).known(Map.of(nir, birthName)).get(nir);
		this.portal.getBean(JdbcClient.class)
			.sql("insert into diploma_declaration (holder_id, declared_at, level) values (?, current_timestamp, 'LEVEL_4')")
			.param(holder.value())
			.update();
	}

	private void open(Identity identity) {
		String hash = this.portal.getBean(Passwords.class).hash(new Password(People.PASSWORD));
		this.portal.getBean(Accounts.class)
			.open(new NewAccount(identity, hash, TermsSettings.FIRST, Instant.now(), Locale.FRENCH));
	}

	private void signIn(Nir nir) {
		SignsIn.person(this.page, nir);
		this.page.navigate("/mes-droits");
	}

	private void play(String name) {
		this.person.sees("Se connecter");
		this.page.getByText("S’identifier avec FranceConnect").first().click();
		this.person.sees("Fournisseur d’identité de démonstration").press("Jouer " + name);
	}

	private void giveNumber(String number, String key) {
		this.person.field("Numéro de sécurité sociale").fill(number);
		this.person.field("Clé").fill(key);
		this.person.press("Continuer");
	}

	private String code(String recipient) {
		DemoMailbox mailbox = this.portal.getBean(DemoMailbox.class);
		this.page.waitForCondition(() -> mailsTo(mailbox, recipient).size() == 1);
		return mailsTo(mailbox, recipient).getFirst().text().replaceFirst("(?s).*?(\\d{8}).*", "$1");
	}

	private static List<ReceivedMail> mailsTo(DemoMailbox mailbox, String recipient) {
		return mailbox.mails().stream().filter((mail) -> mail.recipient().contains(recipient)).toList();
	}

	private Locator text(String text) {
		return this.page.getByText(text, new Page.GetByTextOptions().setExact(false)).first();
	}

}
