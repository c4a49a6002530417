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
import fr.compteformation.platform.document.page.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pages of files, drawn before an agent opens them. */
abstract class DrawnPagesTests extends PortalTests {

	private static final String TEXT = "Madame Durand dispose de 120 heures";

	private static final String WATERMARK = "Compte Formation CF-1";

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
	void drawWhatOthersAskedFor() {
		drawAll();
		this.owner = SomeFiles.ownerOf(this.portal, People.withAccount(this.portal, People.newNir()));
		this.file = SomeFiles.saying(this.portal, this.owner, "Attestation.pdf", TEXT).id();
	}

	@Test
	void pagesDrawnAheadAreShownWithoutTheFile() throws IOException {
		drawAhead(this.file);
		drawAll();
		forgetTheContent();
		assertThat(this.pages.pages(this.file, WATERMARK)).singleElement()
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
		byte[] first = this.pages.pages(this.file, WATERMARK).getFirst().picture().orElseThrow();
		byte[] second = this.pages.pages(this.file, "Compte Formation CF-2").getFirst().picture().orElseThrow();
		assertThat(second).isNotEqualTo(first);
		forgetTheContent();
		assertThat(this.pages.pages(this.file, "Compte Formation CF-2").getFirst().picture().orElseThrow())
			.isEqualTo(second);
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
		this.pages.drawFirst(List.of(urgent), WATERMARK);
		this.pages.drawNext();
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(urgent, WATERMARK)).isTrue();
		assertThat(this.portal.getBean(DrawnPages.class).isDrawn(this.file, WATERMARK)).isFalse();
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
		assertThat(this.pages.pages(this.file, WATERMARK)).hasSize(1);
		assertThat(chunks()).isNotEmpty();
	}

	private void drawAhead(DocumentId file) {
		this.transaction.executeWithoutResult((status) -> this.documents.drawAhead(List.of(file), WATERMARK));
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
