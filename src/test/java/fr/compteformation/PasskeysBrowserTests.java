package fr.compteformation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.access.recovery.SomeRecoveries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys in a real browser with a virtual authenticator.
 */
class PasskeysBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	private KeyHolder person;

	@BeforeEach
	void somebodyWithADevice() {
		this.person = new KeyHolder(this.portal);
		plugIn(this.page);
	}

	@Test
	void aPasskeyIsAddedAndThenAskedForAfterThePassword() {
		SignsIn.person(this.page, this.person.nir());
		assertThatAnUnconfirmedDeviceIsReportedAndNothingAdded();
		addKey();
		String code = codes().getFirst();
		press("J’ai noté mes codes");
		assertThat(this.page.getByText("C’est noté.")).isVisible();
		assertThatTheDeviceIsNotAskedForASecondOne();
		assertThat(this.page.getByText("Mon téléphone", new Page.GetByTextOptions().setExact(true))).isVisible();
		assertThat(this.page.getByText("Il vous reste 10 codes sur 10.")).isVisible();

		this.page.context().clearCookies();
		this.page.navigate("/mon-profil/activite");
		signInHere();
		sees("Confirmer que c’est vous");
		this.page.navigate("/mes-droits");
		sees("Se connecter");
		this.page.navigate("/connexion/cle");
		press("Utiliser ma clé d’accès");
		sees("Mes droits");

		this.page.context().clearCookies();
		signIn();
		sees("Confirmer que c’est vous");
		giveCode("AAAA BBBB CCCC DDDD");
		assertThat(this.page.getByText("Ce code n’est pas le bon").first()).isVisible();
		giveCode(code.toLowerCase(Locale.ROOT));
		sees("Mes droits");
		follow(this.page, "/mon-profil/cles");
		assertThat(this.page.getByText("Il vous reste 9 codes sur 10.")).isVisible();
		assertThatThePasskeyConfirmsInPlaceOfThePassword();
	}

	@Test
	void afterTheKeyOneIsLedToThePageOneAskedForAndStaysSignedIn() {
		SignsIn.person(this.page, this.person.nir());
		addKey();
		this.page.context().clearCookies();
		this.page.navigate("/mon-profil/activite");
		sees("Se connecter");
		this.page.getByRole(AriaRole.CHECKBOX).check();
		signInHere();
		sees("Confirmer que c’est vous");
		press("Utiliser ma clé d’accès");
		sees("Activité du compte");
		this.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
		this.page.navigate("/mon-profil/activite");
		sees("Activité du compte");
	}

	private void assertThatAnUnconfirmedDeviceIsReportedAndNothingAdded() {
		this.page.navigate("/mon-profil/cles");
		this.page.evaluate(
				"() => navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
		fillKey("Mon téléphone");
		press("Ajouter une clé");
		assertThat(this.page.getByText("Rien n’a été confirmé sur l’appareil.")).isVisible();
		assertThat(this.person.keyCount()).isZero();
	}

	private void assertThatTheDeviceIsNotAskedForASecondOne() {
		fillKey("La même");
		press("Ajouter une clé");
		assertThat(this.page.getByText("Cet appareil a déjà une clé pour votre compte.")).isVisible();
	}

	private void assertThatThePasskeyConfirmsInPlaceOfThePassword() {
		follow(this.page, "/mon-profil/fermer");
		sees("Fermer mon compte");
		press("Confirmer avec ma clé d’accès");
		assertThat(field("Mot de passe actuel")).not().isVisible();
		press("Fermer mon compte");
		assertThat(this.page.getByText("Votre compte sera effacé le")).isVisible();
	}

	@Test
	void whoeverLostAllIsLetInByAnAgentAfterADelay() {
		this.person.add(new SoftKey().on(options().baseURL));
		signIn();
		sees("Confirmer que c’est vous");
		this.page.getByText("J’ai perdu mes clés et mes codes").click();
		sees("Clés et codes perdus");
		this.page.getByLabel("Comment vous joindre (facultatif)").fill("06 12 34 56 78, le matin");
		press("Envoyer ma demande");
		assertThat(this.page.getByText("Votre demande est reçue.")).isVisible();
		SomeRecoveries.accept(this.portal, this.person);
		this.page.reload();
		assertThat(this.page.getByText("votre mot de passe suffira pour vous connecter")).isVisible();
		this.database.sql("update recovery_request set effective_at = decided_at where account_id = ?")
			.param(this.person.citizen().accountId())
			.update();
		signIn();
		sees("Mes droits");
	}

	@Test
	@Tag("proof")
	void everyPageLooksRight() {
		throughThePages((state) -> Looks.assertRight(this.page, state));
	}

	private void throughThePages(Consumer<String> look) {
		SignsIn.person(this.page, this.person.nir());
		this.page.navigate("/mon-profil/cles");
		sees("Clés d’accès");
		look.accept("no passkey");
		press("Ajouter une clé");
		assertThat(this.page.locator(".note.bad:visible")).isVisible();
		look.accept("passkey without a name");
		addKey();
		look.accept("codes");
		press("J’ai noté mes codes");
		assertThat(this.page.getByText("C’est noté.")).isVisible();
		look.accept("passkeys");
		press("Renommer ou retirer");
		assertThat(this.page.getByText("C’est votre seule clé")).isVisible();
		look.accept("one passkey");
		this.page.context().clearCookies();
		signIn();
		sees("Confirmer que c’est vous");
		look.accept("second factor");
		giveCode("AAAA BBBB CCCC DDDD");
		assertThat(this.page.locator(".note.bad:visible")).isVisible();
		look.accept("wrong code");
		follow(this.page, "/connexion/cle/perdue");
		sees("Clés et codes perdus");
		look.accept("lost passkeys");
		press("Envoyer ma demande");
		assertThat(this.page.getByText("Votre demande est reçue.")).isVisible();
		look.accept("request received");
		follow(this.page, "/connexion/cle");
		assertThat(this.page.getByText("Vous avez une demande en cours")).isVisible();
		look.accept("second factor with a request");
		SomeRecoveries.accept(this.portal, this.person);
		follow(this.page, "/connexion/cle/perdue");
		assertThat(this.page.getByText("votre mot de passe suffira pour vous connecter")).isVisible();
		look.accept("request accepted");
		follow(this.page, "/recuperation/annuler/" + SomeRecoveries.cancelToken(this.portal, this.person));
		sees("Ce n’est pas vous ?");
		look.accept("link that cancels");
		press("Ce n’est pas moi : annuler et bloquer le compte");
		sees("La demande est annulée");
		look.accept("cancelled");
	}

	private void addKey() {
		this.page.navigate("/mon-profil/cles");
		sees("Clés d’accès");
		fillKey("Mon téléphone");
		press("Ajouter une clé");
		assertThat(this.page.getByText("La clé est ajoutée.")).isVisible();
	}

	private void fillKey(String name) {
		field("Nom de la clé").fill(name);
		Looks.waitUntilStill(this.page);
		Locator password = field("Mot de passe actuel").first();
		if (password.isVisible()) {
			password.fill(People.PASSWORD);
		}
	}

	private List<String> codes() {
		Locator codes = this.page.locator(".codes li");
		assertThat(codes).hasCount(10);
		return codes.allTextContents();
	}

	private void giveCode(String code) {
		field("Code de secours").fill(code);
		press("Me connecter avec ce code");
	}

	private void signIn() {
		this.page.navigate("/connexion");
		sees("Se connecter");
		signInHere();
	}

	private void signInHere() {
		field("Numéro de sécurité sociale").fill(this.person.nir().number());
		field("Mot de passe").fill(People.PASSWORD);
		this.page.locator("form .btn").click();
	}

	static void plugIn(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject device = new JsonObject();
		device.addProperty("protocol", "ctap2");
		device.addProperty("transport", "internal");
		for (String able : List.of("hasResidentKey", "hasUserVerification", "isUserVerified",
				"automaticPresenceSimulation")) {
			device.addProperty(able, true);
		}
		JsonObject options = new JsonObject();
		options.add("options", device);
		String id = session.send("WebAuthn.addVirtualAuthenticator", options).get("authenticatorId").getAsString();
		assertThat(id).isNotEmpty();
	}

	private void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

	private void sees(String heading) {
		assertThat(this.page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
			.isVisible();
	}

	private Locator field(String label) {
		return this.page.locator("input").and(this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

}
