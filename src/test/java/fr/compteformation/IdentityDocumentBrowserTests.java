package fr.compteformation;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Citizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An identity check from start to end, between a person and an agent, in two browsers.
 */
class IdentityDocumentBrowserTests extends BrowserTests {

	/** Room for a button and margins, in pixels. */
	private static final int SPACE = 100;

	private static final int MEGABYTE = 1024 * 1024;

	private static final String NUMBER = "Document avec votre numéro de sécurité sociale";

	@Autowired
	private ApplicationContext portal;

	private Nir nir;

	private Citizen citizen;

	@BeforeEach
	void somebodyOpensAnAccount() {
		this.portal.getBean(JdbcClient.class).sql("delete from identity_request").update();
		this.nir = People.newNir();
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	@Tag("looks")
	void aRefusedDocumentIsFollowedByOneThatProvesTheIdentity(@TempDir Path folder) throws IOException {
		SignsIn.person(this.page, this.nir);
		this.page.navigate("/prouver-mon-identite");
		this.page.getByText("Envoyer ma pièce d’identité").click();
		button(this.page, "Vérifier avant d’envoyer").click();
		assertThat(this.page.getByText("Choisissez la pièce d’identité que vous envoyez.").first()).isVisible();
		Looks.assertRight(this.page, "form with problems");
		new AccessibilityTree(this.page).press("button",
				"Quelle pièce d’identité envoyez-vous ? : Choisissez la pièce d’identité que vous envoyez.");
		assertThat(radio(this.page, "Passeport")).isFocused();
		choose("Carte d’identité");
		attach("Recto, le côté avec votre photo", "recto.jpg", "image/jpeg", photo());
		// Almost as large as a file may be, and quickly examined.
		attach("Verso", Files.write(folder.resolve("verso.pdf"), PdfForTests.padded(9 * MEGABYTE)));
		attach(NUMBER, "droits.pdf", "application/pdf", PdfForTests.saying("Attestation de droits"));
		send();
		assertThat(this.page.getByText("Nous vérifions. Réponse avant le")).isVisible();
		try (BrowserContext office = anotherBrowser()) {
			Page agent = office.newPage();
			SignsIn.agent(agent, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
			openRequests(agent);
			openRequest(agent);
			assertThat(agent.getByAltText("recto.jpg, page 1")).isVisible();
			Looks.assertRight(agent, "identity check");
			enlarge(agent);
			radio(agent, "Refuser").check();
			agent.locator("vaadin-select").click();
			agent
				.getByRole(AriaRole.OPTION,
						new Page.GetByRoleOptions().setName("La pièce d’identité n’est plus valide"))
				.click();
			agent.getByLabel("Ce que la personne lira").fill("Elle a expiré en 2020.");
			button(agent, "Enregistrer la décision").click();
			assertThat(agent.getByText("La décision est enregistrée, et la personne est prévenue.")).isVisible();
			this.page.reload();
			assertThat(this.page.getByText("Elle a expiré en 2020.")).isVisible();
			new AccessibilityTree(this.page).press("button", "Envoyer une autre pièce");
			assertThat(heading("Vos documents")).isFocused();
			choose("Passeport");
			attach("Page avec votre photo", "passeport.pdf", "application/pdf", PdfForTests.saying("Passeport"));
			attach(NUMBER, "droits.pdf", "application/pdf", PdfForTests.saying("Attestation de droits"));
			send();
			assertThat(this.page.getByText("Nous vérifions. Réponse avant le")).isVisible();
			follow(agent, "/agent/identites");
			openRequest(agent);
			radio(agent, "Accepter : c’est la même personne").check();
			button(agent, "Enregistrer la décision").click();
			assertThat(agent.getByText("La décision est enregistrée, et la personne est prévenue.")).isVisible();
		}
		follow(this.page, "/prouver-mon-identite");
		assertThat(this.page.getByText("Vous avez déjà prouvé que ce compte est le vôtre.")).isVisible();
		assertThat(this.portal.getBean(IdentityProofs.class).isProven(new AccountId(this.citizen.accountId())))
			.isTrue();
	}

	@Test
	void theFormIsFilledByKeyboardAndKeptOverTheSession() {
		// The browser needs a moment until it leaves the choice of files to the test.
		this.page.onFileChooser((chooser) -> {
		});
		SignsIn.person(this.page, this.nir);
		this.page.navigate("/prouver-mon-identite/piece");
		radio(this.page, "Passeport").focus();
		this.page.keyboard().press("Space");
		Locator add = button(this.page, "Ajouter un fichier : Page avec votre photo");
		assertThat(add).isVisible();
		Looks.waitUntilStill(this.page);
		// The help about the kinds of documents comes first.
		this.page.keyboard().press("Tab");
		// Leaving the choice tells the server, whose answer may touch the button.
		Looks.waitUntilTypingIsSent(this.page);
		this.page.keyboard().press("Tab");
		assertThat(add).isFocused();
		Looks.waitUntilTypingIsSent(this.page);
		this.page.waitForFileChooser(() -> this.page.keyboard().press("Enter"))
			.setFiles(new FilePayload("passeport.pdf", "application/pdf", PdfForTests.ordinary()));
		assertThat(this.page.getByRole(AriaRole.STATUS).getByText("passeport.pdf est joint.")).isAttached();
		assertThat(button(this.page, "Remplacer passeport.pdf")).isFocused();
		attach(NUMBER, "droits.pdf", "application/pdf", PdfForTests.ordinary());
		new AccessibilityTree(this.page).press("button", "Vérifier avant d’envoyer");
		assertThat(heading("Vérifiez avant d’envoyer")).isFocused();
		new AccessibilityTree(this.page).press("button", "Modifier");
		assertThat(heading("Vos documents")).isFocused();
		this.page.context().clearCookies();
		SignsIn.person(this.page, this.nir);
		this.page.navigate("/prouver-mon-identite/piece");
		assertThat(radio(this.page, "Passeport")).isChecked();
		assertThat(this.page.locator("ul.files .name").first()).hasText("passeport.pdf");
	}

	private static void openRequests(Page agent) {
		agent.navigate("/agent/identites");
		assertThat(agent.getByText("Pièces d’identité (1)")).isVisible();
	}

	private static void openRequest(Page agent) {
		agent.getByText("Ouvrir", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Décision"))).isVisible();
	}

	private static void enlarge(Page agent) {
		Locator picture = agent.getByAltText("recto.jpg, page 1");
		double before = picture.boundingBox().width;
		// The button and the picture, without empty space.
		assertThat(agent.locator(".paper").first().boundingBox().height)
			.isLessThan(picture.boundingBox().height + SPACE);
		button(agent, "Agrandir recto.jpg, page 1").click();
		assertThat(agent.locator(".paper.large img")).isVisible();
		assertThat(picture.boundingBox().width).isGreaterThan(1.5 * before);
	}

	private void choose(String kind) {
		radio(this.page, kind).check();
	}

	private void send() {
		button(this.page, "Vérifier avant d’envoyer").click();
		assertThat(this.page.getByText("Vérifiez avant d’envoyer")).isVisible();
		button(this.page, "Envoyer mes documents").click();
		assertThat(this.page.getByText("Vos documents sont envoyés.")).isVisible();
	}

	private void attach(String field, String name, String type, byte[] content) {
		Looks.waitUntilStill(this.page);
		this.page.waitForFileChooser(() -> button(this.page, "Ajouter un fichier : " + field).click())
			.setFiles(new FilePayload(name, type, content));
		assertThat(this.page.locator("ul.files .name").getByText(name)).isVisible();
	}

	// The browser reads it from the disk, which takes less than sending it its bytes.
	private void attach(String field, Path file) {
		Looks.waitUntilStill(this.page);
		this.page.waitForFileChooser(() -> button(this.page, "Ajouter un fichier : " + field).click()).setFiles(file);
		assertThat(this.page.locator("ul.files .name").getByText(file.getFileName().toString())).isVisible();
	}

	private static byte[] photo() throws IOException {
		BufferedImage picture = new BufferedImage(1800, 1300, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = picture.createGraphics();
		drawing.setPaint(new GradientPaint(0, 0, Color.WHITE, picture.getWidth(), picture.getHeight(), Color.GRAY));
		drawing.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		drawing.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpeg", file);
		return file.toByteArray();
	}

	private Locator heading(String name) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator radio(Page page, String name) {
		return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
