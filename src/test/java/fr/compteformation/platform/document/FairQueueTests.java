package fr.compteformation.platform.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FairQueueTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private final DocumentOwner one = new DocumentOwner(UUID.randomUUID());

	private final DocumentOwner other = new DocumentOwner(UUID.randomUUID());

	private final DocumentOwner third = new DocumentOwner(UUID.randomUUID());

	private final FairQueue turns = new FairQueue(2);

	private final Semaphore entered = new Semaphore(0);

	private final List<DocumentOwner> order = new ArrayList<>();

	@Test
	void aPersonHasOneTurnAtATime() throws InterruptedException {
		assertThat(this.turns.enter(this.one, LONG)).isTrue();
		assertThat(this.turns.enter(this.one, Duration.ZERO)).isFalse();
		this.turns.leave(this.one);
		assertThat(this.turns.enter(this.one, Duration.ZERO)).isTrue();
	}

	@Test
	void manyFilesOfOnePersonLeaveAPlaceToAnother() throws InterruptedException {
		for (int file = 0; file < 6; file++) {
			comes(this.one);
		}
		assertThat(this.turns.enter(this.other, Duration.ZERO)).isTrue();
		assertThat(this.turns.enter(this.third, Duration.ZERO)).isFalse();
	}

	@Test
	void everybodyWhoWaitsHasATurnBeforeSomebodyHasASecondOne() throws InterruptedException {
		FairQueue single = new FairQueue(1);
		assertThat(single.enter(this.one, LONG)).isTrue();
		for (DocumentOwner person : List.of(this.one, this.one, this.other, this.other, this.third)) {
			comes(single, person);
		}
		single.leave(this.one);
		for (int turn = 0; turn < 5; turn++) {
			this.entered.acquire();
			single.leave(this.order.getLast());
		}
		assertThat(this.order).containsExactly(this.one, this.other, this.third, this.one, this.other);
		assertThat(single.enter(this.third, Duration.ZERO)).isTrue();
	}

	@Test
	void givingUpFreesTheTurn() throws InterruptedException {
		FairQueue single = new FairQueue(1);
		assertThat(single.enter(this.one, LONG)).isTrue();
		assertThat(single.enter(this.other, Duration.ofMillis(1))).isFalse();
		Thread interrupted = comes(single, this.third);
		interrupted.interrupt();
		interrupted.join();
		single.leave(this.one);
		assertThat(single.enter(this.one, Duration.ZERO)).isTrue();
		assertThat(this.order).isEmpty();
	}

	private void comes(DocumentOwner person) throws InterruptedException {
		comes(this.turns, person);
	}

	/** Returns once the person is inside or waiting. */
	private Thread comes(FairQueue turns, DocumentOwner person) throws InterruptedException {
		Thread thread = Thread.ofPlatform().daemon().start(() -> {
			try {
				if (turns.enter(person, LONG)) {
					this.order.add(person);
					this.entered.release();
				}
			}
			catch (InterruptedException stopped) {
				// One test interrupts it.
			}
		});
		while (thread.getState() != Thread.State.TIMED_WAITING && thread.getState() != Thread.State.TERMINATED) {
			TimeUnit.MILLISECONDS.sleep(1);
		}
		return thread;
	}

}
