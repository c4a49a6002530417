package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.NeedsChromium;
import fr.compteformation.PortalProcess;
import fr.compteformation.platform.document.check.PdfForTests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The upload disk fills up and is freed again.
 */
@Tag("proof")
@NeedsChromium
class FullUploadFolderTests {

	private static final int MEGABYTES = 16;

	@TempDir
	private Path folder;

	@Test
	void aFullUploadFolderIsReportedOnTheField() throws Exception {
		Address address = Address.free();
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("small"), MEGABYTES);
				PortalProcess portal = start(address, disk)) {
			address.awaitAnswer(portal);
			try (Robots robots = new Robots(address.url()); Visit person = new Visit(robots.browser())) {
				person.open("/connexion");
				person.sees("Se connecter");
				person.fill("Numéro de sécurité sociale", "1 93 08 33 122 087 01");
				person.fill("Mot de passe", "Tambour-vert-62");
				person.send();
				person.sees("Mes droits");
				person.open("/mes-droits/dif");
				person.page.locator("vaadin-text-field input").first().fill("80");
				disk.fill();
				handIn(person);
				person.reads("ce fichier n’a pas pu être vérifié. Réessayez dans quelques minutes.");
				assertThat(person.page.locator("vaadin-text-field input").first()).hasValue("80");
				disk.free();
				handIn(person);
				assertThat(person.page.locator("ul.files .name")).hasText("Attestation.pdf");
			}
		}
	}

	private static void handIn(Visit person) {
		person.page.locator("input[type=file]")
			.first()
			.setInputFiles(new FilePayload[] { new FilePayload("Attestation.pdf", "application/pdf",
					PdfForTests.saying("Solde au 31/12/2014 : 80 heures de DIF")) });
	}

	private PortalProcess start(Address address, SmallDisk disk) throws IOException {
		return PortalProcess.start(this.folder,
				List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + disk.folder()),
				CompteFormationApplication.class, "--spring.profiles.active=demo", "--server.port=" + address.port(),
				"--compte-formation.public-url=" + address.url());
	}

}
