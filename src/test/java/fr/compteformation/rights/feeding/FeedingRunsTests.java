package fr.compteformation.rights.feeding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.rights.feeding.FeedingProgress.State;
import fr.compteformation.rights.feeding.FeedingRuns.NoLongerTheReader;
import fr.compteformation.rights.feeding.FeedingRuns.Run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedingRunsTests extends PortalTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

	private final FileInspection.Readable file = file();

	@Autowired
	private FeedingRuns runs;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
	}

	@Test
	void oneReadsAFileAtATime() {
		assertThat(this.runs.claim(this.file, DAY)).isPresent();
		assertThat(this.runs.claim(this.file, DAY)).isEmpty();
		this.clock.advance(Duration.ofSeconds(29));
		assertThat(this.runs.claim(this.file, DAY)).isEmpty();
	}

	@Test
	void eachChunkIsASignOfLife() {
		Run run = this.runs.claim(this.file, DAY).orElseThrow();
		this.clock.advance(Duration.ofSeconds(29));
		advance(run, 3);
		this.clock.advance(Duration.ofSeconds(29));
		assertThat(this.runs.claim(this.file, DAY)).isEmpty();
	}

	@Test
	void whoeverWasOnlySlowIsStoppedByTheOneWhoTookOver() {
		Run slow = this.runs.claim(this.file, DAY).orElseThrow();
		advance(slow, 3);
		this.clock.advance(Duration.ofSeconds(31));
		Run second = this.runs.claim(this.file, DAY).orElseThrow();
		assertThat(second.linesDone()).isEqualTo(3);
		assertThatExceptionOfType(NoLongerTheReader.class).isThrownBy(() -> advance(slow, 3));
		assertThat(this.runs.end(slow, State.INTERRUPTED)).isFalse();
		advance(second, 2);
		assertThat(this.runs.end(second, State.DONE)).isTrue();
		FeedingProgress report = this.runs.progress(second.id()).orElseThrow();
		assertThat(report.state()).isEqualTo(State.DONE);
		assertThat(report.kept()).isEqualTo(5);
	}

	@Test
	void whatIsDoneIsNeverReadAgain() {
		Run run = this.runs.claim(this.file, DAY).orElseThrow();
		this.runs.end(run, State.DONE);
		this.clock.advance(Duration.ofDays(400));
		assertThat(this.runs.claim(this.file, DAY)).isEmpty();
	}

	private void advance(Run run, int lines) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.runs.advance(run, lines, lines, 0, List.of()));
	}

	private static FileInspection.Readable file() {
		byte[] content = new byte[32];
		new Random().nextBytes(content);
		return new FileInspection.Readable(HexFormat.of().formatHex(content), 10);
	}

}
