package fr.compteformation.office.contact;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The agents’ queue of questions, on every database.
 */
abstract class ContactQueueTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", true);

	private final Agent colleague = new Agent(UUID.randomUUID(), 215, "Agent 215", false);

	@Autowired
	private ContactQueue queue;

	@Autowired
	private ContactDesk desk;

	@BeforeEach
	void nobodyAskedBefore() {
		SomeQuestions.forgetAll(this.portal);
	}

	@Test
	void theOldestComesFirst() {
		ContactCase.Id first = ask(ContactSubject.RIGHTS);
		this.clock.advance(Duration.ofMinutes(1));
		ContactCase.Id second = ask(ContactSubject.OTHER);
		assertThat(ids(ContactQueue.Filter.NEW)).containsExactly(first, second);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < ContactQueue.PAGE + 1; i++) {
			ask(ContactSubject.OTHER);
		}
		List<ContactQueue.Line> first = page(ContactQueue.Filter.NEW, null, null);
		List<ContactQueue.Line> second = page(ContactQueue.Filter.NEW, null, first.getLast());
		assertThat(first).hasSize(ContactQueue.PAGE);
		assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
	}

	@Test
	void eachPartHoldsItsQuestions() {
		ContactCase.Id fresh = ask(ContactSubject.RIGHTS);
		ContactCase.Id mine = ask(ContactSubject.RIGHTS);
		ContactCase.Id theirs = ask(ContactSubject.RIGHTS);
		ContactCase.Id answered = ask(ContactSubject.RIGHTS);
		ContactCase.Id closed = ask(ContactSubject.OTHER);
		as(() -> this.desk.take(this.agent, mine, 0));
		SignedInAs.as(this.portal, this.colleague, () -> this.desk.take(this.colleague, theirs, 0));
		SomeQuestions.answer(this.portal, this.agent, answered, "Bonjour");
		as(() -> this.desk.close(this.agent, closed, 0, new ContactClosing()));
		assertThat(ids(ContactQueue.Filter.NEW)).containsExactly(fresh);
		assertThat(ids(ContactQueue.Filter.MINE)).containsExactly(mine);
		assertThat(ids(ContactQueue.Filter.COLLEAGUES)).containsExactly(theirs);
		assertThat(ids(ContactQueue.Filter.WAITING)).containsExactly(answered);
		assertThat(ids(ContactQueue.Filter.CLOSED)).containsExactly(closed);
		assertThat(as(() -> this.queue.counts(this.agent)).values()).containsExactly(1, 1, 1, 1);
		assertThat(page(ContactQueue.Filter.CLOSED, ContactSubject.RIGHTS, null)).isEmpty();
		assertThat(page(ContactQueue.Filter.MINE, ContactSubject.RIGHTS, null).getFirst().agent()).isEqualTo(214);
	}

	@Test
	void closedQuestionsComeNewestFirst() {
		ContactCase.Id first = ask(ContactSubject.RIGHTS);
		ContactCase.Id second = ask(ContactSubject.RIGHTS);
		as(() -> this.desk.close(this.agent, first, 0, new ContactClosing()));
		this.clock.advance(Duration.ofMinutes(1));
		as(() -> this.desk.close(this.agent, second, 0, new ContactClosing()));
		assertThat(ids(ContactQueue.Filter.CLOSED)).containsExactly(second, first);
	}

	@Test
	void supervisorsSeeAgesAndAnswerTimes() {
		assertThat(as(() -> this.queue.times(this.agent))).isEqualTo(new ContactQueue.Times(0, null, 0, null, null));
		ContactCase.Id first = ask(ContactSubject.RIGHTS);
		ContactCase.Id second = ask(ContactSubject.RIGHTS);
		ask(ContactSubject.RIGHTS);
		this.clock.advance(Duration.ofHours(2));
		SomeQuestions.answer(this.portal, this.agent, first, "Bonjour");
		this.clock.advance(Duration.ofHours(2));
		SomeQuestions.answer(this.portal, this.agent, second, "Bonjour");
		ContactQueue.Times times = as(() -> this.queue.times(this.agent));
		assertThat(times.waiting()).isEqualTo(1);
		assertThat(times.oldest()).isCloseTo(Duration.ofHours(4), Duration.ofMinutes(1));
		assertThat(times.answered()).isEqualTo(2);
		assertThat(times.longest()).isCloseTo(Duration.ofHours(4), Duration.ofMinutes(1));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, this.colleague, () -> this.queue.times(this.colleague)));
	}

	@Test
	void aCitizenAsksNoneOfIt() {
		for (Callable<?> question : List.<Callable<?>>of(
				() -> this.queue.page(this.agent, ContactQueue.Filter.NEW, null, null),
				() -> this.queue.counts(this.agent), () -> this.queue.times(this.agent))) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> SignedInAs.as(this.portal, new Citizen(UUID.randomUUID(), "Chloé"), question));
		}
	}

	private ContactCase.Id ask(ContactSubject subject) {
		return SomeQuestions.ask(this.portal, subject, "Bonjour,\noù sont mes droits ?");
	}

	private List<ContactCase.Id> ids(ContactQueue.Filter filter) {
		return page(filter, null, null).stream().map(ContactQueue.Line::id).toList();
	}

	private List<ContactQueue.Line> page(ContactQueue.Filter filter, @Nullable ContactSubject subject,
			ContactQueue.@Nullable Line after) {
		return as(() -> this.queue.page(this.agent, filter, subject, after));
	}

	private <T> T as(Callable<T> task) {
		return SignedInAs.as(this.portal, this.agent, task);
	}

}
