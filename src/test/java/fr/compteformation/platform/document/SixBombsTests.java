package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.Times;
import fr.compteformation.platform.document.check.ChecksForTests;
import fr.compteformation.platform.document.check.HostileFiles;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person uploads six expensive files while others upload small ones.
 */
@Tag("proof")
class SixBombsTests {

	private static final int MOST_TIMES_LONGER = 3;

	@Test
	void anotherPersonsFileTakesThreeTimesItsUsualTimeAtMost(@TempDir Path keys) throws Exception {
		FileEncryption safe = new FileEncryption(NewKeys.in(keys));
		Reception reception = new Reception(ChecksForTests.withoutAntivirus());
		DocumentOwner bomber = new DocumentOwner(UUID.randomUUID());
		byte[] bomb = HostileFiles.bomb();
		judged(reception, safe, somebody(), PdfForTests.ordinary());
		Times usual = new Times("a small file");
		for (int i = 0; i < 5; i++) {
			usual.add(() -> judged(reception, safe, somebody(), PdfForTests.ordinary()));
		}
		Times beside = new Times("a small file beside six bombs");
		List<Future<Verdict>> bombs = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 6; i++) {
				bombs.add(threads.submit(() -> judged(reception, safe, bomber, bomb)));
			}
			while (bombs.stream().anyMatch((sent) -> !sent.isDone())) {
				beside.add(() -> judged(reception, safe, somebody(), PdfForTests.ordinary()));
			}
			for (Future<Verdict> sent : bombs) {
				assertThat(sent.get()).isEqualTo(new Verdict.Refused(Refusal.INFLATES));
			}
		}
		System.out.println(usual + "\n" + beside);
		assertThat(beside.median()).isLessThan(MOST_TIMES_LONGER * usual.median());
	}

	private static DocumentOwner somebody() {
		return new DocumentOwner(UUID.randomUUID());
	}

	private static Verdict judged(Reception reception, FileEncryption safe, DocumentOwner owner, byte[] content) {
		try (Arrival arrival = Arrival.of(DocumentId.random(), new ByteArrayInputStream(content), Documents.MOST_BYTES,
				safe)) {
			return reception.judge(owner, arrival);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
