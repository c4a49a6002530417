package fr.compteformation.platform.document.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.Looks;
import fr.compteformation.BrowserTests;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The upload field in a real browser with real transfers.
 */
class AttachmentInTheBrowserTests extends BrowserTests {

	private static final FilePayload DOCUMENT = file("Attestation 2014.pdf", PdfForTests.ordinary());

	private static final FilePayload LONG_NAME = file(
			"Attestation de l’employeur sur l’honneur, signée et datée de décembre 2014.pdf", PdfForTests.ordinary());

	private static final FilePayload PHOTO = file("photo.jpg", PicturesForTests.jpeg());

	private static final FilePayload TRAP = file("piège.pdf",
			"<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

	@BeforeEach
	void signIn() {
		// The browser needs a moment until it leaves the choice of files to the test.
		this.page.onFileChooser((chooser) -> {
		});
		// Without loading two pages for each test.
		this.page.request()
			.post("/connexion", RequestOptions.create()
				.setForm(FormData.create().set("username", "2 85 11 2B 096 012 02").set("password", "Cerisier-bleu-47"))
				.setMaxRedirects(0));
		this.page.navigate("/essai/fichiers");
		assertThat(this.page.locator("h1")).hasText("Mes fichiers");
	}

	@Test
	@Tag("looks")
	void filesAreSentTogetherAndTheRefusedOneIsNamed() {
		this.page.getByLabel("Remarque").fill("Deux pages");
		add(LONG_NAME, TRAP, PHOTO);
		assertThat(names()).hasCount(2);
		assertThat(this.page.getByText("piège.pdf : ce fichier n’est ni un PDF").first()).isVisible();
		assertThat(this.page.getByLabel("Remarque")).hasValue("Deux pages");
		assertThat(this.page.locator("vaadin-upload-file")).hasCount(0);
		assertLooksRight("two files, one refused");
	}

	@Test
	void aFileIsReplacedInItsPlaceAndRemovedAndFiveAreEnough() {
		add(DOCUMENT);
		assertThat(names()).hasText(new String[] { "Attestation 2014.pdf" });
		add(PHOTO);
		assertThat(names()).hasText(new String[] { "Attestation 2014.pdf", "photo.jpg" });
		this.page.waitForFileChooser(() -> button("Remplacer Attestation 2014.pdf").click())
			.setFiles(file("Attestation 2015.pdf", PdfForTests.ordinary()));
		assertThat(names()).hasText(new String[] { "Attestation 2015.pdf", "photo.jpg" });
		assertThat(button("Remplacer Attestation 2015.pdf")).isFocused();
		button("Retirer Attestation 2015.pdf").click();
		assertThat(names()).hasText(new String[] { "photo.jpg" });
		assertThat(button("Ajouter un fichier")).isFocused();
		assertThatAfterTheFifthFileNoOtherCanBeAdded();
	}

	@Test
	void aFileThatIsTooBigIsNotEvenSentAndOneIsDropped(@TempDir Path folder) throws IOException {
		// The browser reads it from the disk, which takes less than sending it its bytes.
		Path file = Files.write(folder.resolve("long.pdf"), new byte[10_485_761]);
		this.page.waitForFileChooser(() -> button("Ajouter un fichier").click()).setFiles(file);
		assertThat(this.page.getByText("long.pdf : ce fichier dépasse 10 Mo.").first()).isVisible();
		assertThat(names()).hasCount(0);
		assertThatAFileIsDropped();
	}

	private void assertThatAfterTheFifthFileNoOtherCanBeAdded() {
		add(PHOTO, PHOTO, PHOTO, PHOTO);
		assertThat(names()).hasCount(5);
		assertThat(this.page.getByText("c’est le maximum")).isVisible();
		assertThat(button("Ajouter un fichier")).isHidden();
		button("Retirer photo.jpg").first().click();
		assertThat(names()).hasCount(4);
		assertThat(button("Ajouter un fichier")).isVisible();
	}

	private void assertThatAFileIsDropped() {
		this.page.dispatchEvent("vaadin-upload", "drop", Map.of("dataTransfer", this.page.evaluateHandle("""
				(pdf) => {
					const dropped = new DataTransfer();
					dropped.items.add(new File([pdf], 'Déposé.pdf', {type: 'application/pdf'}));
					return dropped;
				}""", new String(PdfForTests.ordinary(), StandardCharsets.US_ASCII))));
		assertThat(names()).hasText(new String[] { "Déposé.pdf" });
	}

	@Test
	@Tag("looks")
	void aFileOnItsWayIsShownAndSentAgainIfItsConnectionBreaks() {
		List<Route> held = new CopyOnWriteArrayList<>();
		this.page.route("**/upload", held::add);
		add(DOCUMENT);
		Locator onItsWay = this.page.locator("vaadin-upload-file");
		assertThat(onItsWay).containsText("Attestation 2014.pdf");
		assertThat(onItsWay.getByRole(AriaRole.PROGRESSBAR)).isVisible();
		assertLooksRight("on its way");
		this.page.waitForCondition(() -> !held.isEmpty());
		held.forEach(Route::resume);
		assertThat(names()).hasCount(1);
		assertThat(onItsWay).hasCount(0);
		this.page.unroute("**/upload");
		assertThatAFileWhoseConnectionBreaksIsSentAgain();
	}

	private void assertThatAFileWhoseConnectionBreaksIsSentAgain() {
		// The only failure that does not appear in the browser’s console.
		this.page.route("**/upload", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
		add(PHOTO);
		assertThat(this.page.getByText("L’envoi n’a pas abouti.").first()).isVisible();
		assertLooksRight("not sent");
		this.page.unroute("**/upload");
		button("Réessayer").click();
		assertThat(names()).hasCount(2);
		assertThat(this.page.locator("vaadin-upload-file")).hasCount(0);
	}

	@Test
	void theKeyboardIsEnough() {
		Iterator<FilePayload> chosen = List.of(PHOTO, DOCUMENT).iterator();
		this.page.onFileChooser((chooser) -> chooser.setFiles(chosen.next()));
		this.page.getByLabel("Remarque").focus();
		this.page.keyboard().press("Tab");
		assertThat(button("Ajouter un fichier")).isFocused();
		this.page.keyboard().press("Enter");
		assertThat(names()).hasText(new String[] { "photo.jpg" });
		this.page.getByLabel("Remarque").focus();
		this.page.keyboard().press("Tab");
		assertThat(button("Remplacer photo.jpg")).isFocused();
		this.page.keyboard().press("Space");
		assertThat(names()).hasText(new String[] { "Attestation 2014.pdf" });
		assertThat(button("Remplacer Attestation 2014.pdf")).isFocused();
		this.page.keyboard().press("Tab");
		assertThat(button("Retirer Attestation 2014.pdf")).isFocused();
		this.page.keyboard().press("Enter");
		assertThat(names()).isHidden();
		assertThat(button("Ajouter un fichier")).isFocused();
	}

	private void assertLooksRight(String state) {
		Looks.assertRight(this.page, state);
		for (Locator button : this.page.locator("vaadin-upload-file button:visible").all()) {
			BoundingBox target = button.boundingBox();
			assertThat(Math.min(target.width, target.height)).isGreaterThanOrEqualTo(44);
		}
	}

	private void add(FilePayload... files) {
		FileChooser chooser = this.page.waitForFileChooser(() -> button("Ajouter un fichier").click());
		// The click ends the messages about former files: before the first new one
		// arrives.
		Looks.waitUntilTypingIsSent(this.page);
		chooser.setFiles(files);
	}

	private Locator names() {
		return this.page.locator("ul.files .name");
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private static FilePayload file(String name, byte[] content) {
		return new FilePayload(name, name.endsWith(".jpg") ? "image/jpeg" : "application/pdf", content);
	}

}
