package fr.compteformation.platform.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.util.ReflectionTestUtils;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.page.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pages of files, drawn before an agent opens them. */
abstract class DrawnPagesTests extends PortalTests {

	private static final String TEXT = "Madame Durand dispose de 120 heures";

	private static final String REFERENCE = "CF-1";

	private static final String MARK = "Compte Formation CF-1";

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentPages pages;

	@Autowired
	private Reception reception;

	@Autowired
	private Archive archive;

	private DocumentOwner owner;

	private DocumentId file;

	@BeforeEach
	void nobodyElseAsks() {
		this.database.sql("delete from document_drawing").update();
		this.owner = SomeFiles.ownerOf(this.portal, People.withAccount(this.portal, People.newNir()));
		this.file = SomeFiles.saying(this.portal, this.owner, "Attestation.pdf", TEXT).id();
	}

	@Test
	void pagesDrawnAheadAreShownWithoutTheFile() throws IOException {
		drawAhead(this.file);
		drawAll();
		forgetTheContent();
		assertThat(this.pages.pages(this.file, REFERENCE)).singleElement()
			.satisfies((page) -> assertThat(page.text()).isEqualTo(TEXT))
			.satisfies((page) -> assertThat(page.picture()).isPresent());
	}

	@Test
	void pagesDrawnForAnAgentAreKeptToo() throws IOException {
		List<Page> drawn = this.pages.pages(this.file, "");
		forgetTheContent();
		assertThat(this.pages.pages(this.file, "")).extracting(Page::words)
			.isEqualTo(List.of(drawn.getFirst().words()));
	}

	@Test
	void pagesAreKeptEncryptedAndErasedWithTheFile() {
		drawAhead(this.file);
		drawAll();
		assertThat(chunks()).isNotEmpty()
			.allSatisfy((chunk) -> assertThat(new String(chunk, StandardCharsets.ISO_8859_1)).doesNotContain("PNG",
					"Durand"));
		this.archive.remove(this.file);
		assertThat(chunks()).isEmpty();
	}

	@Test
	void pagesWithAnotherWatermarkAreDrawnAgain() throws IOException {
		drawAhead(this.file);
		drawAll();
		byte[] first = this.pages.pages(this.file, REFERENCE).getFirst().picture().orElseThrow();
		byte[] second = this.pages.pages(this.file, "CF-2").getFirst().picture().orElseThrow();
		assertThat(second).isNotEqualTo(first);
		forgetTheContent();
		assertThat(this.pages.pages(this.file, "CF-2").getFirst().picture().orElseThrow()).isEqualTo(second);
	}

	@Test
	void aFileAskedForTwiceIsDrawnOnce() {
		drawAhead(this.file);
		drawAhead(this.file);
		assertThat(asked()).isOne();
		assertThat(this.pages.drawNext()).isTrue();
		drawAhead(this.file);
		assertThat(asked()).isZero();
		assertThat(this.pages.drawNext()).isFalse();
	}

	@Test
	void theFileThatSomebodyWillOpenSoonComesFirst() {
		DocumentId urgent = SomeFiles.saying(this.portal, this.owner, "Autre.pdf", TEXT).id();
		drawAhead(this.file);
		drawAhead(urgent);
		this.pages.drawFirst(List.of(urgent), REFERENCE);
		this.pages.drawNext();
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(urgent, MARK)).isTrue();
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(this.file, MARK)).isFalse();
	}

	@Test
	void aFileErasedMeanwhileIsNotDrawn() {
		drawAhead(this.file);
		this.archive.remove(this.file);
		assertThat(this.pages.drawNext()).isFalse();
	}

	@Test
	void aFileErasedWhileItIsDrawnLeavesNothing() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.portal.getBean(DrawnPages.class)
				.keep(DocumentId.random(), "", new byte[1], this.clock.instant()));
	}

	@Test
	void aFileThatCannotBeDrawnIsGivenUpAfterThreeTries() {
		drawAhead(this.file);
		this.database.sql("update document_chunk set content = ? where document_id = ?")
			.params(new byte[] { 1 }, this.file.value())
			.update();
		for (int i = 0; i < 3; i++) {
			assertThat(asked()).isOne();
			assertThat(this.pages.drawNext()).isFalse();
		}
		assertThat(asked()).isZero();
	}

	@Test
	void aDamagedRowDoesNotKeepOtherFilesWaiting() {
		DocumentId next = SomeFiles.saying(this.portal, this.owner, "Autre.pdf", TEXT).id();
		drawAhead(this.file);
		this.clock.advance(Duration.ofSeconds(1));
		drawAhead(next);
		this.database.sql("update document set sealed_name = 'AAAA' where id = ?").param(this.file.value()).update();
		for (int i = 0; i < 3; i++) {
			assertThat(this.pages.drawNext()).isFalse();
		}
		assertThat(asked()).isZero();
		assertThat(this.pages.drawNext()).isTrue();
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(next, MARK)).isTrue();
	}

	@Test
	void aFileWhosePagesCannotBeKeptIsDrawnAheadOnce() {
		byte[] odd = PdfForTests.withUnknownPicture();
		Document document = new Document(DocumentId.random(), "Autre.pdf", FileType.PDF, odd.length);
		this.archive.add(document, this.owner, odd);
		this.file = document.id();
		drawAhead(this.file);
		assertThat(this.pages.drawNext()).isTrue();
		forgetTheContent();
		drawAhead(this.file);
		assertThat(this.pages.drawNext()).isTrue();
		assertThat(asked()).isZero();
		assertThat(chunks()).isEmpty();
	}

	@Test
	void pagesThatCannotBeKeptAreShown() throws IOException {
		this.database.sql("alter table document_page_chunk rename to document_page_chunk_elsewhere").update();
		try {
			assertThat(this.pages.pages(this.file, REFERENCE)).hasSize(1);
		}
		finally {
			this.database.sql("alter table document_page_chunk_elsewhere rename to document_page_chunk").update();
		}
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(this.file, MARK)).isFalse();
	}

	@Test
	void pagesOpenOnlyWithTheMarkTheyWereDrawnWith() throws IOException {
		this.pages.pages(this.file, REFERENCE);
		this.database.sql("update document_pages set watermark = 'CF-2' where document_id = ?")
			.param(this.file.value())
			.update();
		assertThat(this.portal.getBean(DrawnPages.class).find(this.file, "CF-2")).isEmpty();
	}

	@Test
	void nothingIsDrawnAheadWhilePeopleWait() throws Exception {
		drawAhead(this.file);
		FairQueue turns = (FairQueue) Objects.requireNonNull(ReflectionTestUtils.getField(this.reception, "turns"));
		turns.enter(this.owner, Duration.ZERO);
		assertThat(this.pages.drawNext()).isFalse();
		turns.leave(this.owner);
		assertThat(this.pages.drawNext()).isTrue();
	}

	@Test
	void oldPagesAreDeletedAndDrawnAgainWhenOpened() throws IOException {
		drawAhead(this.file);
		drawAll();
		this.clock.advance(Duration.ofDays(89));
		this.pages.forgetOld();
		assertThat(chunks()).isNotEmpty();
		this.clock.advance(Duration.ofDays(2));
		this.pages.forgetOld();
		assertThat(chunks()).isEmpty();
		assertThat(this.pages.pages(this.file, REFERENCE)).hasSize(1);
		assertThat(chunks()).isNotEmpty();
	}

	private void drawAhead(DocumentId file) {
		this.transaction.executeWithoutResult((status) -> this.documents.drawAhead(List.of(file), REFERENCE));
	}

	private void drawAll() {
		while (this.pages.drawNext()) {
			// until nothing is left
		}
	}

	private void forgetTheContent() {
		this.database.sql("delete from document_chunk where document_id = ?").param(this.file.value()).update();
	}

	private List<byte[]> chunks() {
		return this.database.sql("select content from document_page_chunk where document_id = ?")
			.param(this.file.value())
			.query(byte[].class)
			.list();
	}

	private int asked() {
		return this.database.sql("select count(*) from document_drawing where document_id = ?")
			.param(this.file.value())
			.query(Integer.class)
			.single();
	}

}
