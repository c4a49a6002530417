package fr.compteformation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.ReceivedMail;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agents in a real browser: invitation, two-factor sign-in and management.
 */
class AgentsBrowserTests extends BrowserTests {

	/** A row of the agents’ table in the README. */
	private static final Pattern ROW = Pattern
		.compile("\\|[^|]*\\|\\s*`([^`|]+@caisse\\.example)`\\s*\\|\\s*`([^`|]+)`\\s*\\|");

	private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");

	private static final Pattern LINK = Pattern.compile("http://\\S*/agent/invitation/\\S+");

	private static final String SUPERVISOR = "solene.garrec@caisse.example";

	private static final String SUPERVISORS_PASSWORD = "Boussole-jaune-53";

	private static final String CHOSEN = "Tambour-vert-et-8-lunes";

	@Autowired
	private ApplicationContext portal;

	@Test
	void aSupervisorInvitesAnAgentWhoChoosesAPasswordAndSignsIn() {
		String email = SomeAgents.newEmail();
		enter(SUPERVISOR, SUPERVISORS_PASSWORD);
		invite(email);
		assertThat(this.page.getByText("L’invitation est envoyée.")).isVisible();
		assertThat(row("Zoé Le Bihan", "Invité")).isVisible();

		try (BrowserContext elsewhere = anotherBrowser()) {
			Page agents = elsewhere.newPage();
			agents.navigate(invitation(email));
			sees(agents, "Choisir votre mot de passe");
			field(agents, "Mot de passe").fill(CHOSEN);
			field(agents, "Confirmer votre mot de passe").fill(CHOSEN);
			press(agents, "Enregistrer");
			sees(agents, "Connexion des agents");
			assertThat(agents.getByText("Votre mot de passe est enregistré.")).isVisible();
			givePassword(agents, email, CHOSEN);
			giveCode(agents, "0000 0000");
			assertThat(agents.getByText("Ce code n’est pas le bon")).isVisible();
			giveCode(agents, code(agents, email, 2));
			sees(agents, "Déclarations");

			this.page.reload();
			row("Zoé Le Bihan", "Actif").getByRole(AriaRole.BUTTON).click();
			assertThat(this.page.getByText("L’accès de Zoé Le Bihan est désactivé.")).isVisible();
			// The page is not reloaded: its next request is refused.
			press(agents, "English");
			sees(agents, "Connexion des agents");
			assertThat(agents.getByText("Votre session a pris fin")).isVisible();
		}
		press(this.page, " · 10");
		press(this.page, "Déconnexion");
		sees(this.page, "Connexion des agents");
	}

	@Test
	@Tag("proof")
	void everyPageLooksRight() {
		throughThePages((state) -> Looks.assertRight(this.page, state));
	}

	// Without a browser, whose load costs a second of processor time.
	@Test
	void theAgentsOfTheReadmeMaySignIn() throws IOException {
		List<MatchResult> agents;
		try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
			agents = lines.map(ROW::matcher).filter(Matcher::matches).map(Matcher::toMatchResult).toList();
		}
		assertThat(agents).hasSize(3).allSatisfy((agent) -> {
			String email = agent.group(1);
			long before = arrived(email);
			Visitor visitor = new Visitor(URI.create(options().baseURL).getPort());
			visitor.post("/agent/connexion", Map.of("username", email, "password", agent.group(2)));
			visitor.post("/agent/code", Map.of("code", code(this.page, email, before + 1)));
			assertThat(visitor.get("/agent/dif").statusCode()).isEqualTo(200);
		});
	}

	private void throughThePages(Consumer<String> look) {
		this.page.navigate("/agent/connexion");
		sees(this.page, "Connexion des agents");
		look.accept("sign-in");
		follow(this.page, "/agent/connexion?error");
		assertThat(this.page.getByText("Courriel ou mot de passe incorrect.")).isVisible();
		look.accept("refused");
		long before = arrived(SUPERVISOR);
		givePassword(this.page, SUPERVISOR, SUPERVISORS_PASSWORD);
		look.accept("code");
		giveCode(this.page, "0000 0000");
		assertThat(this.page.getByText("Ce code n’est pas le bon")).isVisible();
		look.accept("wrong code");
		String code = code(this.page, SUPERVISOR, before + 1);
		follow(this.page, "/agent/code");
		giveCode(this.page, code);
		sees(this.page, "Déclarations");
		look.accept("start");
		throughTheQueue(look);
		String email = SomeAgents.newEmail();
		invite(email);
		look.accept("agents");
		follow(this.page, "/agent/agents/inviter");
		sees(this.page, "Inviter un agent");
		press(this.page, "Envoyer l’invitation");
		assertThat(this.page.getByText("informations sont à corriger")).isVisible();
		look.accept("invitation with problems");
		follow(this.page, "/agent/journal");
		sees(this.page, "Journal");
		look.accept("journal");
		throughThePeople(look);
		throughTheQuestions(look);
		throughTheRecoveries(look);
		throughTheOwnPages(look);
		follow(this.page, "/agent/identites");
		sees(this.page, "Identités");
		look.accept("identity documents");
		follow(this.page, "/agent/rapprochements");
		sees(this.page, "Rapprochements");
		look.accept("accounts whose name differs");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir le rapprochement"))
			.first()
			.click();
		sees(this.page, "Rapprochement d’un compte");
		press(this.page, "Ce n’est pas la même personne");
		assertThat(this.page.getByRole(AriaRole.ALERT).getByText("Dites aux autres agents pourquoi")).isVisible();
		look.accept("an account without a remark");
		somebodyIsCorrected();
		follow(this.page, "/agent/chiffres");
		sees(this.page, "Chiffres");
		this.page.getByText("Lire le graphique en tableau").click();
		look.accept("figures");
		follow(this.page, "/agent/courriels");
		sees(this.page, "Courriels non remis");
		look.accept("undelivered mails");
		follow(this.page, "/agent/adresses");
		sees(this.page, "Adresses postales connues");
		look.accept("files of addresses");
		follow(this.page, "/agent/courriers");
		sees(this.page, "Courriers avec un code");
		look.accept("letters");
		this.page.navigate(invitation(email));
		sees(this.page, "Choisir votre mot de passe");
		look.accept("invitation");
		follow(this.page, "/agent/invitation/inconnu");
		assertThat(this.page.getByText("Lien inconnu").first()).isVisible();
		look.accept("unknown invitation");
	}

	private void throughTheQueue(Consumer<String> look) {
		press(this.page, "Ma file");
		press(this.page, "Enregistrer la file");
		assertThat(this.page.getByText("Donnez un nom à la file").first()).isVisible();
		look.accept("own queue without a name");
		this.page.locator(".lines tbody vaadin-checkbox").first().click();
		press(this.page, "Confier à un collègue");
		press(this.page, "Confier 1 déclaration");
		assertThat(this.page.getByText("Choisissez un collègue").first()).isVisible();
		look.accept("hand over to nobody");
	}

	private void throughTheOwnPages(Consumer<String> look) {
		follow(this.page, "/agent/modeles");
		sees(this.page, "Modèles");
		look.accept("templates");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier")).first().click();
		assertThat(this.page.getByText("Champs disponibles")).isVisible();
		look.accept("template");
		follow(this.page, "/agent/fichiers");
		sees(this.page, "Fichiers des employeurs");
		look.accept("files of employers");
		follow(this.page, "/agent/mes-actes");
		sees(this.page, "Mes actes");
		look.accept("own acts");
		follow(this.page, "/agent/mon-acces");
		sees(this.page, "Mon accès");
		look.accept("own access");
		follow(this.page, "/agent/aide");
		sees(this.page, "Aide");
		look.accept("help");
	}

	private void throughThePeople(Consumer<String> look) {
		follow(this.page, "/agent/personnes");
		sees(this.page, "Personnes");
		look.accept("search");
		Locator number = field(this.page, "Numéro de sécurité sociale ou numéro de compte");
		number.fill("Santoni");
		number.press("Enter");
		assertThat(this.page.getByText("Saisissez un numéro de sécurité sociale entier").first()).isVisible();
		look.accept("search refused");
		number.fill("2 85 11 2B 096 012 02");
		number.press("Enter");
		sees(this.page, "Personne");
		look.accept("person");
		press(this.page, "Afficher le numéro");
		assertThat(this.page.getByText("2 85 11 2B 096 012 02")).isFocused();
		look.accept("person with their number");
	}

	private void throughTheQuestions(Consumer<String> look) {
		ContactCase.Id question = SomeQuestions.ask(this.portal, ContactSubject.RIGHTS,
				"Bonjour,\noù sont mes droits ? Un mot est long : " + "très-".repeat(40) + "long.");
		follow(this.page, "/agent/demandes");
		sees(this.page, "Demandes");
		look.accept("questions");
		follow(this.page, "/agent/demandes/" + question.value());
		sees(this.page, "Demande");
		look.accept("question");
		press(this.page, "Répondre");
		assertThat(this.page.getByText("Écrivez votre message.").first()).isVisible();
		look.accept("question without an answer");
		this.page.getByLabel("Votre réponse").fill("Bonjour, vos droits arrivent avant le 30 juin.");
		press(this.page, "Répondre");
		assertThat(this.page.getByText("Votre réponse est envoyée.")).isVisible();
		follow(this.page, "/agent/demandes/" + question.value());
		assertThat(this.page.getByText("vos droits arrivent avant le 30 juin.")).isVisible();
		look.accept("answered question");
	}

	private void throughTheRecoveries(Consumer<String> look) {
		KeyHolder person = new KeyHolder(this.portal);
		UUID request = SomeRecoveries.ask(this.portal, person, "06 12 34 56 78, " + "très-".repeat(40) + "tôt.");
		follow(this.page, "/agent/recuperations");
		sees(this.page, "Récupérations");
		look.accept("recoveries");
		follow(this.page, "/agent/recuperations/" + request);
		sees(this.page, "Demande de récupération");
		look.accept("recovery");
		press(this.page, "Prendre en charge");
		press(this.page, "Enregistrer la décision");
		assertThat(this.page.getByText("informations sont à corriger")).isVisible();
		look.accept("recovery without a decision");
		this.page.getByLabel("Accepter").check();
		this.page.locator("vaadin-select").click();
		this.page.getByRole(AriaRole.OPTION).first().click();
		this.page.getByLabel("Ce qui a été vérifié").fill("Rappelée au numéro du compte.");
		press(this.page, "Enregistrer la décision");
		assertThat(this.page.getByText("C’est enregistré.")).isVisible();
		look.accept("recovery accepted");
	}

	private void somebodyIsCorrected() {
		Learner learner = new Learner(this.portal);
		DifDeclaration declared = SomeDeclarations.form(this.portal, learner, "90");
		SomeDeclarations.declare(this.portal, learner, declared);
		DifDeclaration.Id id = new DifDeclaration.Id(SomeDeclarations.idOf(declared));
		DifDecisions decisions = this.portal.getBean(DifDecisions.class);
		Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);
		SignedInAs.as(this.portal, agent,
				() -> decisions.decide(agent, id, decisions.read(agent, id).orElseThrow().version(),
						new DifDecision(DifAct.CORRECT, new DifHours(80), DifMotive.OTHER_HOURS, "")));
	}

	@Test
	void anAgentSignsInWithAPasskeyInsteadOfTheCode() {
		String email = SomeAgents.newEmail();
		SomeAgents.active(this.portal, email);
		PasskeysBrowserTests.plugIn(this.page);
		enter(email, SomeAgents.PASSWORD);
		this.page.navigate("/agent/mon-acces");
		sees(this.page, "Mon accès");
		field(this.page, "Nom de la clé").fill("Mon poste");
		press(this.page, "Ajouter une clé");
		assertThat(this.page.getByText("La clé est ajoutée.")).isVisible();
		this.page.context().clearCookies();
		this.page.navigate("/agent");
		sees(this.page, "Connexion des agents");
		field(this.page, "Courriel professionnel").fill(email);
		field(this.page, "Mot de passe").fill(SomeAgents.PASSWORD);
		press(this.page, "Continuer");
		sees(this.page, "Confirmer que c’est vous");
		press(this.page, "Utiliser ma clé d’accès");
		sees(this.page, "Déclarations");
	}

	/** Without the pages for it, which the invited agent fills in. */
	private void enter(String email, String password) {
		long before = arrived(email);
		SignsIn.agent(this.page, email, password, () -> code(this.page, email, before + 1));
	}

	/** The link in the first email. */
	private String invitation(String email) {
		this.page.waitForCondition(() -> arrived(email) > 0);
		Matcher link = LINK.matcher(mailsTo(email).findFirst().orElseThrow().text());
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private static void givePassword(Page page, String email, String password) {
		sees(page, "Connexion des agents");
		field(page, "Courriel professionnel").fill(email);
		field(page, "Mot de passe").fill(password);
		press(page, "Continuer");
		sees(page, "Saisir votre code");
	}

	private static void giveCode(Page page, String code) {
		sees(page, "Saisir votre code");
		field(page, "Code").fill(code);
		press(page, "Se connecter");
	}

	private long arrived(String email) {
		return mailsTo(email).count();
	}

	/** The digits in the newest email, once so many have arrived. */
	private String code(Page page, String email, long mails) {
		page.waitForCondition(() -> arrived(email) >= mails);
		Matcher digits = DIGITS.matcher(mailsTo(email).findFirst().orElseThrow().text());
		assertThat(digits.find()).isTrue();
		return digits.group();
	}

	private Stream<ReceivedMail> mailsTo(String email) {
		return this.portal.getBean(DemoMailbox.class)
			.mails()
			.stream()
			.filter((mail) -> mail.recipient().contains(email));
	}

	private void invite(String email) {
		Nir nir = People.newNir();
		this.page.navigate("/agent/agents");
		sees(this.page, "Agents");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inviter un agent")).click();
		sees(this.page, "Inviter un agent");
		field(this.page, "Prénom et nom").fill("Zoé Le Bihan");
		field(this.page, "Courriel professionnel").fill(email);
		field(this.page, "Numéro de sécurité sociale").fill(nir.formattedNumber());
		field(this.page, "Clé").fill(nir.key());
		press(this.page, "Envoyer l’invitation");
		sees(this.page, "Agents");
	}

	private Locator row(String name, String state) {
		return this.page.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHasText(name))
			.filter(new Locator.FilterOptions().setHasText(state))
			.last();
	}

	private static void sees(Page page, String heading) {
		assertThat(page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
			.isVisible();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

	private static Locator field(Page page, String label) {
		return page.locator("input").and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

}
