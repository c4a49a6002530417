package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

import fr.compteformation.platform.document.check.Checks;
import fr.compteformation.platform.document.check.ChecksForTests;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** The cache from which workers start once there were some. */
@Tag("proof")
@EnabledForJreRange(minVersion = 25)
class CachedProgramsTests {

	private final FileWorkers workers = FileWorkersForTests.cached();

	private final Checks checks = ChecksForTests.withoutAntivirus(this.workers);

	private final PageReader reader = PageReaders.of(this.workers);

	@AfterEach
	void end() {
		FileWorkersForTests.end(this.workers);
	}

	@Test
	void workersStartFromACacheAndDoTheSame() throws IOException {
		byte[] file = PdfForTests.saying("120 heures");
		for (int i = 0; i < 3; i++) {
			assertThat(this.checks.judge(() -> file)).isInstanceOf(Verdict.Sound.class);
		}
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> this.checks.judge(() -> file) instanceof Verdict.Sound
					&& FileWorkersForTests.commands(this.workers)
						.anyMatch((command) -> command.contains("-XX:AOTCache=")));
		assertThat(this.reader.read(FileType.PDF, "", () -> file).getFirst().text()).isEqualTo("120 heures");
	}

}
