package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.document.check.Checks;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.check.Verdict;
import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReceptionTests {

	private static final byte BOMB = 'b';

	private static final Verdict SOUND = new Verdict.Sound(FileType.PDF, new byte[] { 'a' });

	private static final Verdict INFLATES = new Verdict.Refused(Refusal.INFLATES);

	private final Checks checks = mock(Checks.class);

	private final Reception reception = new Reception(this.checks);

	private final CountDownLatch firstBomb = new CountDownLatch(1);

	private final CountDownLatch bombsEnd = new CountDownLatch(1);

	private final AtomicInteger bombsAtATime = new AtomicInteger();

	private final AtomicInteger mostBombsAtATime = new AtomicInteger();

	private FileEncryption safe;

	@BeforeEach
	void examine(@TempDir Path keys) throws IOException {
		this.safe = new FileEncryption(NewKeys.in(keys));
		when(this.checks.atFirstSight(any())).thenReturn(Optional.empty());
		when(this.checks.judge(any())).thenAnswer((call) -> {
			byte[] content = call.<Checks.Source>getArgument(0).read();
			return (content[0] == BOMB) ? explode() : SOUND;
		});
	}

	@Test
	void sixBombsOfOnePersonDoNotHoldUpAnother() throws Exception {
		DocumentOwner bomber = new DocumentOwner(UUID.randomUUID());
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Verdict>> bombs = IntStream.range(0, 6)
				.mapToObj((bomb) -> threads.submit(() -> judged(bomber, BOMB)))
				.toList();
			this.firstBomb.await();
			assertThat(judged(new DocumentOwner(UUID.randomUUID()), (byte) 'a')).isSameAs(SOUND);
			this.bombsEnd.countDown();
			for (Future<Verdict> bomb : bombs) {
				assertThat(bomb.get()).isSameAs(INFLATES);
			}
		}
		assertThat(this.mostBombsAtATime).hasValue(1);
	}

	@Test
	void whatIsClearAtFirstSightWaitsForNoTurn() throws Exception {
		DocumentOwner person = new DocumentOwner(UUID.randomUUID());
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Verdict> bomb = threads.submit(() -> judged(person, BOMB));
			this.firstBomb.await();
			when(this.checks.atFirstSight(any())).thenReturn(Optional.of(Refusal.TOO_MANY_PIXELS));
			assertThat(judged(person, (byte) 'a')).isEqualTo(new Verdict.Refused(Refusal.TOO_MANY_PIXELS));
			this.bombsEnd.countDown();
			bomb.get();
		}
	}

	@Test
	void whoIsInterruptedIsAskedToTryAgain() throws Exception {
		DocumentOwner person = new DocumentOwner(UUID.randomUUID());
		Thread.currentThread().interrupt();
		assertThat(judged(person, (byte) 'a')).isEqualTo(new Verdict.Refused(Refusal.CHECK_UNAVAILABLE));
		assertThat(Thread.interrupted()).isTrue();
		verify(this.checks, never()).judge(any());
		assertThat(judged(person, (byte) 'a')).isSameAs(SOUND);
	}

	private Verdict explode() throws InterruptedException {
		this.mostBombsAtATime.accumulateAndGet(this.bombsAtATime.incrementAndGet(), Math::max);
		this.firstBomb.countDown();
		this.bombsEnd.await();
		this.bombsAtATime.decrementAndGet();
		return INFLATES;
	}

	private Verdict judged(DocumentOwner owner, byte content) throws IOException {
		try (Arrival arrival = Arrival.of(DocumentId.random(), new ByteArrayInputStream(new byte[] { content }), 1,
				this.safe)) {
			return this.reception.judge(owner, arrival);
		}
	}

}
