package fr.compteformation.platform.document.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.binder.Binder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.SomeSite;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class AttachmentFieldTests extends UiTests {

	private static final byte[] DOCUMENT = PdfForTests.ordinary();

	private static final byte[] TRAP = "MZ".getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private Documents documents;

	private Citizen citizen;

	private AttachmentField field;

	@BeforeEach
	void openTheForm() {
		this.citizen = People.withAccount(this.context, People.newNir());
		signIn(this.citizen);
		this.field = new AttachmentField(this.documents, this.citizen);
		this.field.setLabel("Attestation");
		show(this.field);
	}

	@Test
	void saysWhatItTakes() {
		assertThat(this.field.getHelperText())
			.isEqualTo("PDF, JPEG ou PNG, 10 Mo au plus par fichier, 5 fichiers au plus.");
		_assertOne(Button.class, (search) -> search.withText("Ajouter un fichier"));
		assertThat(this.field.getValue()).isEmpty();
		assertThat(this.field.isEmpty()).isTrue();
	}

	@Test
	void speaksEnglish() {
		openTheBrowser(Locale.ENGLISH);
		openTheForm();
		send("virus.exe", TRAP);
		assertThat(this.field.getErrorMessage()).startsWith("virus.exe: this file is neither a PDF nor");
		_assertOne(Button.class, (search) -> search.withText("Add a file"));
	}

	@Test
	void showsTheNameAndTheSizeOfWhatArrived() {
		send("bulletin.pdf", DOCUMENT);
		send("photo.png", PicturesForTests.png());
		send("long.pdf", PdfForTests.padded(1_258_291));
		assertThat(rows()).containsExactly("bulletin.pdf 1 Ko", "photo.png 2 Ko", "long.pdf 1,2 Mo");
		assertThat(this.field.getValue()).extracting(Document::name)
			.containsExactly("bulletin.pdf", "photo.png", "long.pdf");
		assertThat(status()).isEqualTo("long.pdf est joint.");
		assertThat(this.field.isInvalid()).isFalse();
	}

	@Test
	void namesTheRefusedFileAndTheReasonAndKeepsTheOthers() {
		send("bulletin.pdf", DOCUMENT);
		send("virus.pdf", TRAP);
		send("vide.pdf", new byte[0]);
		assertThat(this.field.isInvalid()).isTrue();
		assertThat(this.field.getErrorMessage().lines()).hasSize(2)
			.anyMatch((line) -> line.startsWith("virus.pdf : ce fichier n’est ni un PDF, ni une image"))
			.anyMatch((line) -> line.startsWith("vide.pdf : ce fichier est vide."));
		assertThat(rows()).containsExactly("bulletin.pdf 1 Ko");
	}

	@Test
	void aPhotoOfAnIphoneIsRefusedWithTheWayToSendAnother() {
		Upload upload = _get(Upload.class);
		assertThat(upload.getElement().getProperty("accept")).isEqualTo("application/pdf,image/jpeg,image/png");
		ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload,
				this.field.getTranslation("document.refusal.notAccepted"), "IMG_0001.HEIC"));
		assertThat(this.field.getErrorMessage()).startsWith("IMG_0001.HEIC : ce fichier est une photo HEIC")
			.contains("« Le plus compatible »");
	}

	@Test
	void aRefusalStaysWhenTheFormValidatesAgain() {
		Binder<Object> binder = new Binder<>();
		binder.forField(this.field).asRequired("Joignez un fichier.").bind((bean) -> List.of(), (bean, value) -> {
		});
		send("virus.pdf", TRAP);
		send("bulletin.pdf", DOCUMENT);
		assertThat(this.field.getErrorMessage()).startsWith("virus.pdf : ");
		assertThat(this.field.isInvalid()).isTrue();
	}

	@Test
	void aRefusalIsForgottenOnceSomethingElseIsDone() {
		send("bulletin.pdf", DOCUMENT);
		send("virus.pdf", TRAP);
		pressNamed("Retirer bulletin.pdf");
		assertThat(this.field.isInvalid()).isFalse();
		send("virus.pdf", TRAP);
		_click(_get(Button.class, (search) -> search.withText("Ajouter un fichier")));
		assertThat(this.field.isInvalid()).isTrue();
		send("vide.pdf", new byte[0]);
		assertThat(this.field.getErrorMessage()).startsWith("vide.pdf : ");
	}

	@Test
	void aRemovedFileIsGone() {
		send("a.pdf", DOCUMENT);
		send("b.pdf", DOCUMENT);
		Document removed = this.field.getValue().getFirst();
		pressNamed("Retirer a.pdf");
		assertThat(rows()).containsExactly("b.pdf 1 Ko");
		assertThat(this.field.getValue()).extracting(Document::name).containsExactly("b.pdf");
		assertThat(this.documents.open(this.citizen, removed.id())).isEmpty();
		assertThat(status()).isEqualTo("a.pdf est retiré.");
	}

	@Test
	void aReplacedFileLeavesItsPlaceToTheNewOneOnceThatIsAccepted() {
		send("a.pdf", DOCUMENT);
		send("b.pdf", DOCUMENT);
		Document replaced = this.field.getValue().getFirst();
		_upload(uploads().getFirst(), "virus.pdf", "application/pdf", TRAP);
		assertThat(rows()).containsExactly("a.pdf 1 Ko", "b.pdf 1 Ko");
		assertThat(this.field.getErrorMessage()).startsWith("virus.pdf : ");
		_upload(uploads().getFirst(), "c.png", "image/png", PicturesForTests.png());
		assertThat(rows()).containsExactly("c.png 2 Ko", "b.pdf 1 Ko");
		assertThat(this.documents.open(this.citizen, replaced.id())).isEmpty();
		assertThat(this.field.isInvalid()).isFalse();
	}

	@Test
	void takesFiveFiles() {
		for (String name : List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf")) {
			send(name, DOCUMENT);
		}
		Upload upload = uploads().getLast();
		_upload(upload, "e.pdf", "application/pdf", DOCUMENT);
		_assertOne(Paragraph.class, (search) -> search
			.withPredicate((paragraph) -> paragraph.getText().startsWith("Vous avez joint 5 fichiers")));
		_assertNone(Button.class, (search) -> search.withText("Ajouter un fichier"));
		pressNamed("Retirer c.pdf");
		_assertOne(Button.class, (search) -> search.withText("Ajouter un fichier"));
		assertThat(this.field.getValue()).hasSize(4);
	}

	@Test
	void readOnlyModeIsTheReasonOfARefusal() {
		send("a.pdf", DOCUMENT);
		SomeSite.refuseChanges(this.context);
		try {
			send("b.pdf", DOCUMENT);
		}
		finally {
			SomeSite.silence(this.context);
		}
		assertThat(this.field.getErrorMessage()).startsWith("b.pdf : le service est en lecture seule");
		assertThat(rows()).containsExactly("a.pdf 1 Ko");
		_click(_get(Button.class, (search) -> search.withText("Ajouter un fichier")));
		send("b.pdf", DOCUMENT);
		assertThat(this.field.isInvalid()).isFalse();
		assertThat(rows()).containsExactly("a.pdf 1 Ko", "b.pdf 1 Ko");
	}

	@Test
	void tellsAFormOfEachChange() {
		int[] changes = { 0 };
		this.field.addValueChangeListener((change) -> changes[0]++);
		send("a.pdf", DOCUMENT);
		pressNamed("Retirer a.pdf");
		assertThat(changes[0]).isEqualTo(2);
	}

	@Test
	void showsFilesItIsGivenAndOnlyShowsThemWhenReadOnly() {
		send("a.pdf", DOCUMENT);
		List<Document> stored = this.field.getValue();
		this.field = new AttachmentField(this.documents, this.citizen);
		show(this.field);
		this.field.setValue(stored);
		assertThat(rows()).containsExactly("a.pdf 1 Ko");
		this.field.setReadOnly(true);
		assertThat(rows()).containsExactly("a.pdf 1 Ko");
		_assertNone(Button.class);
	}

	private void send(String name, byte[] content) {
		_upload(uploads().getLast(), name, "application/pdf", content);
	}

	// The buttons of the rows come first.
	private static List<Upload> uploads() {
		return _find(Upload.class);
	}

	private static void pressNamed(String name) {
		_click(_get(Button.class,
				(search) -> search.withPredicate((button) -> button.getAriaLabel().filter(name::equals).isPresent())));
	}

	private static List<String> rows() {
		return _find(ListItem.class).stream()
			.map((row) -> _find(row, Span.class, (search) -> search.withPredicate((span) -> isText(span))))
			.map((texts) -> texts.get(0).getText() + " " + texts.get(1).getText())
			.toList();
	}

	private static boolean isText(Component span) {
		return span.getElement().getClassList().stream().anyMatch(List.of("name", "soft")::contains);
	}

	private static String status() {
		return _find(Paragraph.class).stream()
			.filter((paragraph) -> "status".equals(paragraph.getElement().getAttribute("role")))
			.map(Paragraph::getText)
			.findFirst()
			.orElseThrow();
	}

}
