package fr.compteformation.platform.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.page.PageReader;
import fr.compteformation.platform.document.page.PageWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class DocumentTextsTests {

	private static final DocumentId FILE = new DocumentId(UUID.randomUUID());

	private final DocumentTable table = mock();

	private final PageReader reader = mock();

	private final DocumentWords words = mock();

	private final DocumentTexts texts = new DocumentTexts(mock(), this.table, this.reader, this.words);

	@Test
	void twoWhoAskAtTheSameTimeHaveAFileReadOnce() throws Exception {
		PageWords read = new PageWords(List.of(), true);
		AtomicReference<PageWords> kept = new AtomicReference<>();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		when(this.table.find(List.of(FILE)))
			.thenReturn(List.of(new Document(FILE, "Attestation.pdf", FileType.PDF, 1)));
		when(this.words.find(FILE)).thenAnswer((asked) -> Optional.ofNullable(kept.get()));
		doAnswer((keeping) -> {
			kept.set(read);
			return null;
		}).when(this.words).keep(FILE, read);
		when(this.reader.words(any(), any())).thenAnswer((reading) -> {
			begun.countDown();
			end.await();
			return Optional.of(read);
		});
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Optional<PageWords>> first = threads.submit(() -> this.texts.words(FILE));
			begun.await();
			Future<Optional<PageWords>> second = threads.submit(() -> this.texts.words(FILE));
			Awaitility.await().untilAsserted(() -> verify(this.words, atLeast(3)).find(FILE));
			end.countDown();
			assertThat(first.get()).contains(read);
			assertThat(second.get()).contains(read);
		}
		verify(this.reader, times(1)).words(any(), any());
	}

}
