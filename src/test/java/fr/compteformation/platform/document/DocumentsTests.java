package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.HostileFiles;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.page.PageWord;
import fr.compteformation.platform.document.page.PageWords;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RefusedAttempts;
import fr.compteformation.platform.security.WhatWasRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

@ExtendWith(OutputCaptureExtension.class)
abstract class DocumentsTests extends PortalTests {

	@Autowired
	private DocumentTexts texts;

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentPages pages;

	@Autowired
	private RecurringTask<Void> removeUnusedDocuments;

	@Autowired
	private CurrentUser user;

	@Autowired
	private AccessForTests access;

	@Test
	void takesAFileInAndGivesItBack() throws IOException {
		Citizen citizen = signedIn();
		Document document = takenIn(citizen, "Déclaration.pdf", PdfForTests.ordinary());
		assertThat(document.name()).isEqualTo("Déclaration.pdf");
		assertThat(document.type()).isEqualTo(FileType.PDF);
		assertThat(document.bytes()).isEqualTo(PdfForTests.ordinary().length);
		Download download = this.documents.open(citizen, document.id()).orElseThrow();
		assertThat(download.document()).isEqualTo(document);
		try (InputStream content = download.content()) {
			assertThat(content.readAllBytes()).isEqualTo(PdfForTests.ordinary());
		}
	}

	@Test
	void aLargeFileLiesInSeveralEncryptedRows() throws IOException {
		Citizen citizen = signedIn();
		byte[] large = new PdfForTests().object("(" + "Bonjour ".repeat(200_000) + ")").bytes();
		Document document = takenIn(citizen, "long.pdf", large);
		List<byte[]> rows = this.database.sql("select content from document_chunk where document_id = ?")
			.param(document.id().value())
			.query(byte[].class)
			.list();
		assertThat(rows).hasSize(7)
			.allSatisfy((row) -> assertThat(row).hasSizeLessThanOrEqualTo(1 << 18))
			.allSatisfy((row) -> assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Bonjour"));
		assertThat(this.database.sql("select sealed_name from document where id = ?")
			.param(document.id().value())
			.query(String.class)
			.single()).doesNotContain("long");
		assertThat(content(citizen, document)).isEqualTo(large);
	}

	@Test
	void takesTenMegabytesAndNoByteMore() throws IOException {
		Citizen citizen = signedIn();
		byte[] largest = PdfForTests.padded(Documents.MOST_BYTES);
		assertThat(largest).hasSize(10_485_760);
		assertThat(content(citizen, takenIn(citizen, "a.pdf", largest))).isEqualTo(largest);
		assertThat(takeIn(citizen, "b.pdf", PdfForTests.padded(Documents.MOST_BYTES + 1)))
			.isEqualTo(new Intake.Refused("b.pdf", Refusal.TOO_BIG));
	}

	@Test
	void whatWasRefusedIsNotedWithItsReason() throws IOException {
		Citizen citizen = signedIn();
		takeIn(citizen, "vide.pdf", new byte[0]);
		takeIn(citizen, "evil.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
		takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		assertThat(WhatWasRefused.about(this.portal, citizen.accountId())).extracting(RefusedAttempts::detail)
			.containsExactlyInAnyOrder("EMPTY", "NOT_ACCEPTED");
	}

	@Test
	void storesNothingOfAFileItRefuses() throws IOException {
		Citizen citizen = signedIn();
		int before = rows();
		assertThat(takeIn(citizen, "../vide.pdf", new byte[0]))
			.isEqualTo(new Intake.Refused("vide.pdf", Refusal.EMPTY));
		assertThat(takeIn(citizen, "evil\u202efdp.exe", "MZ".getBytes(StandardCharsets.US_ASCII)))
			.isEqualTo(new Intake.Refused("evilfdp.exe", Refusal.NOT_ACCEPTED));
		byte[] cut = PdfForTests.ordinary();
		assertThat(takeIn(citizen, "a.pdf", Arrays.copyOf(cut, cut.length - 8)))
			.isEqualTo(new Intake.Refused("a.pdf", Refusal.BROKEN));
		assertThatIOException().isThrownBy(() -> this.documents.takeIn(citizen, "b.pdf", new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("the connection broke");
			}
		}));
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void storesNothingOfAHostileFile() throws IOException {
		Citizen citizen = signedIn();
		int before = rows();
		// One is refused by the first check, the other by the sandbox. All reasons are
		// tested with the checks.
		for (Refusal why : List.of(Refusal.NOT_ACCEPTED, Refusal.SCRIPT)) {
			assertThat(takeIn(citizen, "a.pdf", HostileFiles.harmful(why))).isEqualTo(new Intake.Refused("a.pdf", why));
		}
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "photo.jpg,JPEG", "photo.png,PNG" })
	void takesPictures(String name, FileType type) throws IOException {
		byte[] picture = (type == FileType.JPEG) ? PicturesForTests.jpeg() : PicturesForTests.png();
		Citizen citizen = signedIn();
		Document document = takenIn(citizen, name, picture);
		assertThat(document.type()).isEqualTo(type);
		assertThat(content(citizen, document)).isEqualTo(picture);
	}

	@Test
	void whatUsesAFileShowsItsContentAndItsPages() throws IOException {
		DocumentOwner owner = ownerOf(signedIn());
		Document document = SomeFiles.saying(this.portal, owner, "Attestation.pdf", "120 heures", "Fait à Bastia");
		this.user.signOut();
		try (InputStream content = this.documents.contentOf(document.id()).orElseThrow().content()) {
			assertThat(content.readAllBytes()).hasSize(document.bytes());
		}
		assertThat(this.pages.pages(document.id(), "")).extracting(Page::text)
			.containsExactly("120 heures", "Fait à Bastia");
		assertThat(this.documents.contentOf(DocumentId.random())).isEmpty();
		assertThat(this.pages.pages(DocumentId.random(), "")).isEmpty();
	}

	@Test
	void wordsAreReadOnceAndKeptEncryptedWithTheFile() throws IOException {
		DocumentOwner owner = ownerOf(signedIn());
		Document document = SomeFiles.saying(this.portal, owner, "Attestation.pdf",
				"Chloé Durand dispose au 31/12/2014 de 120 heures de DIF, non utilisées");
		PageWords words = this.texts.words(document.id()).orElseThrow();
		assertThat(words.complete()).isTrue();
		assertThat(words.pages()).singleElement(list(PageWord.class))
			.extracting(PageWord::text)
			.contains("Durand", "120", "heures");
		byte[] kept = this.database.sql("select words from document_words where document_id = ?")
			.param(document.id().value())
			.query(byte[].class)
			.single();
		assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Durand");
		assertThat(this.texts.words(document.id())).contains(words);
		this.portal.getBean(Archive.class).remove(document.id());
		assertThat(this.texts.words(document.id())).contains(PageWords.NONE);
	}

	@Test
	void equalFilesAreCountedWithoutOpeningThem() {
		String text = "Copie " + UUID.randomUUID();
		DocumentOwner owner = ownerOf(signedIn());
		DocumentId first = SomeFiles.saying(this.portal, owner, "Attestation.pdf", text).id();
		assertThat(this.documents.copiesOf(first)).isEqualTo(new Documents.Copies(0, 0));
		SomeFiles.saying(this.portal, owner, "La même.pdf", text);
		SomeFiles.saying(this.portal, ownerOf(signedIn()), "Encore.pdf", text);
		assertThat(this.documents.copiesOf(first)).isEqualTo(new Documents.Copies(1, 1));
	}

	@Test
	void toStringHidesTheName() throws IOException {
		assertThat(takenIn(signedIn(), "Durand.pdf", PdfForTests.ordinary()).toString()).doesNotContain("Durand");
	}

	@Test
	void nobodyOpensOrRemovesAFileOfSomebodyElseAndTheLogSaysNoMore(CapturedOutput log) throws IOException {
		Citizen owner = signedIn();
		Document document = takenIn(owner, "Durand.pdf", PdfForTests.ordinary());
		Citizen stranger = signedIn();
		assertThat(this.documents.open(stranger, document.id())).isEmpty();
		this.documents.discard(stranger, document.id());
		assertThat(log.getAll().lines().filter((line) -> line.contains(document.id().value().toString())))
			.singleElement()
			.asString()
			.contains("somebody it does not belong to")
			.doesNotContain("Durand", stranger.accountId().toString(), owner.accountId().toString());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.documents.open(owner, document.id()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.documents.discard(owner, document.id()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> takeIn(owner, "a.pdf", PdfForTests.ordinary()));
		this.user.signIn(owner);
		assertThat(this.documents.open(owner, document.id())).isPresent();
	}

	@Test
	void nobodyHandsInForAnAccountThatIsNotAttached() {
		Citizen nobody = new Citizen(UUID.randomUUID(), "Malo");
		this.user.signIn(nobody);
		assertThatIllegalStateException().isThrownBy(() -> takeIn(nobody, "a.pdf", PdfForTests.ordinary()));
		assertThat(this.documents.open(nobody, DocumentId.random())).isEmpty();
	}

	@Test
	void aPersonHasThirtyUnusedFilesAtMost() throws IOException {
		Citizen citizen = signedIn();
		for (int i = 0; i < Uploads.MOST_UNUSED; i++) {
			this.portal.getBean(Archive.class)
				.add(new Document(DocumentId.random(), "a.pdf", FileType.PDF, 1), ownerOf(citizen), new byte[1]);
		}
		assertThat(takeIn(citizen, "a.pdf", PdfForTests.ordinary()))
			.isEqualTo(new Intake.Refused("a.pdf", Refusal.TOO_MANY_FILES));
	}

	@Test
	void filesOnTheirWayCountAsWell() throws IOException {
		Citizen citizen = signedIn();
		for (int i = 0; i < Uploads.MOST_UNUSED - 1; i++) {
			this.portal.getBean(Archive.class)
				.add(new Document(DocumentId.random(), "a.pdf", FileType.PDF, 1), ownerOf(citizen), new byte[1]);
		}
		InputStream arriving = new ByteArrayInputStream(PdfForTests.ordinary()) {

			@Override
			public int read(byte[] buffer, int offset, int length) {
				assertThatNoException().isThrownBy(() -> assertThat(takeIn(citizen, "b.pdf", PdfForTests.ordinary()))
					.isEqualTo(new Intake.Refused("b.pdf", Refusal.TOO_MANY_FILES)));
				return super.read(buffer, offset, length);
			}
		};
		assertThat(this.documents.takeIn(citizen, "a.pdf", arriving)).isInstanceOf(Intake.TakenIn.class);
	}

	@Test
	void aFileMayBeDiscardedUntilItIsUsed() throws IOException {
		Citizen citizen = signedIn();
		int before = rows();
		Document mistaken = takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		Document used = takenIn(citizen, "b.pdf", PdfForTests.ordinary());
		assertThat(keep(ownerOf(citizen), used)).isTrue();
		this.documents.discard(citizen, mistaken.id());
		this.documents.discard(citizen, used.id());
		assertThat(this.documents.open(citizen, mistaken.id())).isEmpty();
		assertThat(content(citizen, used)).isEqualTo(PdfForTests.ordinary());
		assertThat(rows()).isEqualTo(before + 2);
	}

	@Test
	void aFileThatNothingUsesIsRemovedAfterADay() throws IOException {
		Citizen citizen = signedIn();
		DocumentOwner owner = ownerOf(citizen);
		Document forgotten = takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		Document used = takenIn(citizen, "b.pdf", PdfForTests.ordinary());
		Document released = takenIn(citizen, "c.pdf", PdfForTests.ordinary());
		keep(owner, used, released);
		this.clock.advance(Duration.ofHours(23));
		this.transaction.executeWithoutResult((status) -> this.documents.release(List.of(released.id())));
		removeUnused();
		assertThat(described(forgotten, used, released)).containsExactly(forgotten, used, released);
		this.clock.advance(Duration.ofHours(2));
		removeUnused();
		assertThat(described(forgotten, used, released)).containsExactly(used, released);
		this.clock.advance(Duration.ofHours(23));
		removeUnused();
		assertThat(described(forgotten, used, released)).containsExactly(used);
		assertThat(
				this.database.sql("select count(distinct document_id) from document_chunk where document_id in (:ids)")
					.param("ids", List.of(forgotten.id().value(), used.id().value(), released.id().value()))
					.query(Integer.class)
					.single())
			.isOne();
	}

	@Test
	void onlyOnesOwnFilesThatAreStillThereAreKept() throws IOException {
		Citizen citizen = signedIn();
		Document mine = takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		Document gone = takenIn(citizen, "b.pdf", PdfForTests.ordinary());
		this.documents.discard(citizen, gone.id());
		DocumentOwner owner = ownerOf(citizen);
		DocumentOwner stranger = ownerOf(signedIn());
		assertThat(keep(stranger, mine)).isFalse();
		assertThat(keep(owner, mine, gone)).isFalse();
		assertThat(keep(owner, mine, mine)).isTrue();
		assertThat(keep(owner)).isTrue();
	}

	@Test
	void unprovenAccountOwnsItsFilesUntilTheyAreTransferred() throws IOException {
		Citizen citizen = signedIn();
		DocumentOwner holder = ownerOf(citizen);
		Document earlier = takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		DocumentOwner account = ownerOf(citizen);
		assertThat(account).isEqualTo(new DocumentOwner(citizen.accountId()));
		Document used = takenIn(citizen, "b.pdf", PdfForTests.ordinary());
		Document unused = takenIn(citizen, "c.pdf", PdfForTests.ordinary());
		this.documents.discard(citizen, earlier.id());
		assertThat(keep(account, earlier)).isFalse();
		assertThat(keep(holder, used)).isFalse();
		assertThat(keep(account, used)).isTrue();
		this.transaction.executeWithoutResult(
				(status) -> this.documents.transfer(account, holder, List.of(used.id(), earlier.id())));
		assertThat(this.documents.open(citizen, used.id())).isEmpty();
		this.access.choose(IdentityProofPolicy.NONE);
		assertThat(content(citizen, used)).isEqualTo(PdfForTests.ordinary());
		assertThat(content(citizen, earlier)).isEqualTo(PdfForTests.ordinary());
		assertThat(content(citizen, unused)).isEqualTo(PdfForTests.ordinary());
	}

	@Test
	void keepingAndReleasingBelongToTheTransactionOfWhatUsesTheFiles() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.documents.keep(new DocumentOwner(UUID.randomUUID()), List.of(DocumentId.random())));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.documents.release(List.of(DocumentId.random())));
	}

	@Test
	void aFileThatWasChangedInTheDatabaseIsNotGiven() throws IOException {
		Citizen citizen = signedIn();
		Document document = takenIn(citizen, "a.pdf", PdfForTests.ordinary());
		Document other = takenIn(citizen, "b.pdf", PdfForTests.ordinary());
		this.database.sql("""
				update document_chunk set content = (select content from document_chunk where document_id = :other)
				where document_id = :id""")
			.param("id", document.id().value())
			.param("other", other.id().value())
			.update();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> content(citizen, document));
	}

	private Intake takeIn(Citizen citizen, String name, byte[] content) throws IOException {
		return this.documents.takeIn(citizen, name, new ByteArrayInputStream(content));
	}

	private Document takenIn(Citizen citizen, String name, byte[] content) throws IOException {
		return ((Intake.TakenIn) takeIn(citizen, name, content)).document();
	}

	private byte[] content(Citizen citizen, Document document) throws IOException {
		try (InputStream content = this.documents.open(citizen, document.id()).orElseThrow().content()) {
			return content.readAllBytes();
		}
		catch (UncheckedIOException changed) {
			throw changed.getCause();
		}
	}

	private List<Document> described(Document... documents) {
		return this.documents.described(Arrays.stream(documents).map(Document::id).toList());
	}

	// Rolled back if one is missing.
	private boolean keep(DocumentOwner owner, Document... documents) {
		return this.transaction.execute((status) -> {
			boolean kept = this.documents.keep(owner, Arrays.stream(documents).map(Document::id).toList());
			if (!kept) {
				status.setRollbackOnly();
			}
			return kept;
		});
	}

	private void removeUnused() {
		this.removeUnusedDocuments.executeRecurringly(this.removeUnusedDocuments.instance("now"), null);
	}

	private int rows() {
		return this.database.sql("select (select count(*) from document) + (select count(*) from document_chunk)")
			.query(Integer.class)
			.single();
	}

	private Citizen signedIn() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		this.user.signIn(citizen);
		return citizen;
	}

	private DocumentOwner ownerOf(Citizen citizen) {
		return SomeFiles.ownerOf(this.portal, citizen);
	}

}
