package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Three journeys on a small phone with a slow network: counts the taps and the screens,
 * and measures the seconds without the person’s own reading and typing.
 */
@Tag("proof")
class SlowPhoneTests extends BrowserTests {

	private static final int LATENCY_MILLIS = 400;

	private static final int BYTES_A_SECOND = 400_000 / 8;

	private static final Path FOLDER = Path.of("target/proofs");

	private static final FilePayload PROOF = new FilePayload("Bulletin de décembre 2014.pdf", "application/pdf",
			PdfForTests.ordinary());

	private final List<String> results = new ArrayList<>();

	@Autowired
	private ApplicationContext portal;

	private int taps;

	private int screens;

	private long started;

	@Override
	protected Browser.NewContextOptions options() {
		return super.options().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
	}

	@BeforeEach
	void slowDown() {
		CDPSession network = this.context.newCDPSession(this.page);
		network.send("Network.enable");
		JsonObject conditions = new JsonObject();
		conditions.addProperty("offline", false);
		conditions.addProperty("latency", LATENCY_MILLIS);
		conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
		conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
		network.send("Network.emulateNetworkConditions", conditions);
		this.page.setDefaultTimeout(120_000);
	}

	@Test
	void somebodyRegisters() throws IOException {
		SignsUp person = new SignsUp(this.page, this.portal);
		begin();
		person.start();
		screen("registration-1");
		tap(person.terms());
		tap(person.button("Continuer"));
		person.sees("S’inscrire");
		screen("registration-2");
		type(person, "Numéro de sécurité sociale", person.nir.formattedNumber() + person.nir.key());
		assertThat(person.field("Clé")).hasValue(person.nir.key());
		type(person, "Prénom", "Chloé");
		type(person, "Nom de naissance", "L’Héritier");
		tap(person.button("Continuer"));
		assertThat(person.field("Courriel")).isVisible();
		screen("registration-3");
		type(person, "Téléphone mobile", "06 12 34 56 78");
		type(person, "Courriel", person.email);
		type(person, "Confirmer votre courriel", person.email);
		tap(person.button("Continuer"));
		Locator tile = person.button(person.rightTile());
		assertThat(tile).isVisible();
		screen("registration-4");
		tap(tile);
		tap(person.button("Continuer"));
		person.sees("Saisir son mot de passe");
		screen("registration-5");
		type(person, "Mot de passe", People.PASSWORD);
		type(person, "Confirmer votre mot de passe", People.PASSWORD);
		tap(person.button("Valider mon inscription"));
		person.sees("Valider son inscription");
		screen("registration-6");
		long read = System.nanoTime();
		String link = activationLink(person);
		this.started += System.nanoTime() - read;
		this.page.navigate(link);
		person.sees("Activer votre compte");
		screen("registration-7");
		tap(person.button("Activer mon compte"));
		person.sees("Mes droits");
		screen("registration-8");
		end("registration until the rights are shown");
	}

	@Test
	void somebodyDeclaresTheirDif() throws IOException {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits");
		begin();
		this.page.navigate("/mes-droits/dif");
		assertThat(heading("Mon DIF")).isVisible();
		screen("dif-1");
		Locator hours = this.page.locator("vaadin-text-field input").first();
		tap(hours);
		hours.fill("96");
		attach();
		tap(button("Vérifier avant d’enregistrer"));
		assertThat(heading("Vérifiez avant d’enregistrer")).isVisible();
		screen("dif-2");
		tap(button("Enregistrer"));
		assertThat(this.page.getByText("Votre déclaration est enregistrée")).isVisible();
		screen("dif-3");
		end("DIF with a file");
	}

	@Test
	void somebodySendsTheDocumentThatIsAsked() throws IOException {
		Learner learner = new Learner(this.portal);
		askForDocument(learner);
		SignsIn.person(this.page, learner.nir());
		this.page.navigate("/mes-droits");
		begin();
		this.page.navigate("/mes-droits/dif");
		assertThat(heading("Répondre à l’agent")).isVisible();
		screen("answer-1");
		attach();
		tap(button("Envoyer ma réponse"));
		assertThat(this.page.getByText("Votre réponse a bien été envoyée.")).isVisible();
		screen("answer-2");
		end("answer with a document");
	}

	@AfterAll
	void tell() throws IOException {
		Files.createDirectories(FOLDER);
		Files.write(FOLDER.resolve("slow-phone.txt"), this.results);
		this.results.forEach(System.out::println);
	}

	private void begin() {
		this.taps = 0;
		this.screens = 0;
		this.started = System.nanoTime();
	}

	private void end(String journey) {
		this.results.add("%s: %d taps, %d screens, %.1f s at 360 x 740, %d ms, 400 kbit/s".formatted(journey, this.taps,
				this.screens, (System.nanoTime() - this.started) / 1e9, LATENCY_MILLIS));
	}

	// The picture shows what the person sees first.
	private void screen(String name) throws IOException {
		this.screens++;
		Files.createDirectories(FOLDER);
		this.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("phone-" + name + ".png")));
	}

	private void tap(Locator target) {
		this.taps++;
		target.tap();
	}

	private void type(SignsUp person, String label, String text) {
		tap(person.field(label));
		person.field(label).fill(text);
	}

	private void attach() {
		this.taps++;
		this.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] { PROOF });
		assertThat(this.page.locator("ul.files .name")).hasText(PROOF.name);
	}

	// Reading the mail is not part of the journey.
	private String activationLink(SignsUp person) {
		try (Page mails = this.context.newPage()) {
			mails.navigate("/demo/messagerie");
			Locator mail = mails.locator(".mail", new Page.LocatorOptions().setHasText(person.email));
			mail.first().waitFor();
			String link = mail.first().locator("a").first().getAttribute("href");
			return link.substring(link.indexOf("/activation/"));
		}
	}

	private void askForDocument(Learner learner) {
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "96");
		SomeDeclarations.declare(this.portal, learner, form);
		DifDecisions decisions = this.portal.getBean(DifDecisions.class);
		Agent agent = Officers.agent();
		DifDeclaration.Id id = new DifDeclaration.Id(SomeDeclarations.idOf(form));
		DifDetails read = SignedInAs.as(this.portal, agent, () -> decisions.read(agent, id)).orElseThrow();
		SignedInAs.as(this.portal, agent, () -> decisions.decide(agent, id, read.version(),
				new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Envoyez une photo nette.")));
	}

	private Locator heading(String text) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
