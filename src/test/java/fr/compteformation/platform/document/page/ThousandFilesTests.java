package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.document.check.Checks;
import fr.compteformation.platform.document.check.ChecksForTests;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * One worker opens a thousand different files, forty times as many as it normally may.
 */
@Tag("proof")
class ThousandFilesTests {

	private static final int FILES = 1000;

	private static final long KILOBYTES_MORE = 20 << 10;

	private final FileWorkers workers = FileWorkersForTests.taking(2 * FILES + 1);

	private final PageReader reader = PageReaders.of(this.workers);

	private final Checks checks = ChecksForTests.withoutAntivirus(this.workers);

	@Test
	void theMemoryOfAWorkerStaysFlat() throws IOException {
		assumeThat(Files.exists(Path.of("/proc/self/status"))).isTrue();
		List<Long> memory = new ArrayList<>();
		for (int i = 0; i < FILES; i++) {
			open(i);
			memory.addAll(FileWorkersForTests.memory(this.workers));
		}
		assertThat(this.workers.startedSoFar()).isOne();
		long first = Collections.max(memory.subList(0, FILES / 2));
		long second = Collections.max(memory.subList(FILES / 2, FILES));
		System.out.println("a worker: %d kB after ten files, %d kB at most in %d, %d kB in as many more"
			.formatted(memory.get(9), first, FILES / 2, second));
		assertThat(second).isLessThan(first + KILOBYTES_MORE);
	}

	private void open(int number) throws IOException {
		byte[] file = (number % 4 == 3) ? PicturesForTests.turnedPhoto()
				: PdfForTests.unlikeOthers(PdfForTests.saying("fichier " + number, "heures : " + number));
		Verdict.Sound sound = (Verdict.Sound) this.checks.judge(() -> file);
		assertThat(this.reader.read(sound.type(), "Compte Formation " + number, () -> file)).isNotEmpty();
	}

}
