package fr.compteformation.office.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The agents’ queue of questions, on every database.
 */
@PortalTest
@Import(MovableClock.Configuration.class)
abstract class ContactQueueTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ContactQueue queue;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void nobodyAskedBefore() {
		SomeQuestions.forgetAll(this.portal);
	}

	@AfterEach
	void backToNow() {
		this.clock.advance(Duration.between(this.clock.instant(), Instant.now()));
	}

	@Test
	void theOldestComesFirst() {
		ContactCase.Id first = ask(ContactSubject.RIGHTS);
		this.clock.advance(Duration.ofMinutes(1));
		ContactCase.Id second = ask(ContactSubject.OTHER);
		assertThat(page(ContactState.OPEN, null, null)).extracting(ContactQueue.Line::id)
			.containsExactly(first, second);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < ContactQueue.PAGE + 1; i++) {
			ask(ContactSubject.OTHER);
		}
		List<ContactQueue.Line> first = page(ContactState.OPEN, null, null);
		List<ContactQueue.Line> second = page(ContactState.OPEN, null, first.getLast());
		assertThat(first).hasSize(ContactQueue.PAGE);
		assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
	}

	@Test
	void subjectAndStateAreChosen() {
		ContactCase.Id rights = ask(ContactSubject.RIGHTS);
		ContactCase.Id other = ask(ContactSubject.OTHER);
		treat(other, 0, "");
		assertThat(page(ContactState.OPEN, null, null)).extracting(ContactQueue.Line::id).containsExactly(rights);
		assertThat(page(ContactState.TREATED, null, null)).extracting(ContactQueue.Line::id).containsExactly(other);
		assertThat(page(ContactState.OPEN, ContactSubject.RIGHTS, null)).hasSize(1);
		assertThat(page(ContactState.OPEN, ContactSubject.OTHER, null)).isEmpty();
	}

	@Test
	void aQuestionIsReadWhole() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		ContactDetails read = read(id);
		assertThat(read.number()).matches("C-[0-9A-Z]{4}-[0-9A-Z]{4}");
		assertThat(read.subject()).isEqualTo(ContactSubject.RIGHTS);
		assertThat(read.name()).isEqualTo("Zoé L’Héritier");
		assertThat(read.email().value()).isEqualTo("zoe@exemple.fr");
		assertThat(read.message()).isEqualTo("Bonjour,\noù sont mes droits ?");
		assertThat(read.remark()).isEmpty();
		assertThat(read.treatment()).isNull();
		assertThat(read.toString()).doesNotContain("Zoé");
	}

	@Test
	void whoTreatedItAndTheirRemarkAreKept() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		assertThat(treat(id, 0, "Répondu par courriel.\u0000 ")).isEqualTo(ContactQueue.Outcome.DONE);
		ContactDetails read = read(id);
		assertThat(read.remark()).isEqualTo("Répondu par courriel.");
		assertThat(read.treatment()).isNotNull();
		assertThat(read.treatment().agent()).isEqualTo(214);
	}

	@Test
	void aQuestionTakenUpAgainKeepsItsRemark() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		treat(id, 0, "Répondu par courriel.");
		assertThat(reopen(id, 1)).isEqualTo(ContactQueue.Outcome.DONE);
		assertThat(read(id).remark()).isEqualTo("Répondu par courriel.");
		assertThat(read(id).treatment()).isNull();
		assertThat(page(ContactState.OPEN, null, null)).hasSize(1);
	}

	@Test
	void everyLookAndEveryActIsJournaled() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		read(id);
		treat(id, 0, "Répondu par courriel.");
		reopen(id, 1);
		assertThat(journal()).containsExactly("CASE_OPENED " + id.value() + " null OPEN",
				"CASE_TREATED " + id.value() + " OPEN TREATED", "CASE_REOPENED " + id.value() + " TREATED OPEN");
	}

	@Test
	void whatChangedMeanwhileIsNotOverwritten() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		treat(id, 0, "La première");
		assertThat(treat(id, 0, "La seconde")).isEqualTo(ContactQueue.Outcome.CHANGED);
		assertThat(reopen(id, 0)).isEqualTo(ContactQueue.Outcome.CHANGED);
		assertThat(read(id).remark()).isEqualTo("La première");
		assertThat(journal()).hasSize(2);
	}

	@Test
	void ofManyWhoActAtOnceOneIsTheFirst() throws Exception {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		assertThat(Parallel.times(8, () -> treat(id, 0, ""))).filteredOn(ContactQueue.Outcome.DONE::equals).hasSize(1);
	}

	@Test
	void aRemarkHasABound() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		assertThatThrownBy(() -> treat(id, 0, "é".repeat(ContactQueue.MAX_REMARK + 1)));
		assertThat(treat(id, 0, "é".repeat(ContactQueue.MAX_REMARK))).isEqualTo(ContactQueue.Outcome.DONE);
	}

	@Test
	void whatIsNotThereIsNotOpened() {
		ContactCase.Id unknown = new ContactCase.Id(UUID.randomUUID());
		assertThat(as(() -> this.queue.open(this.agent, unknown))).isEmpty();
		assertThat(treat(unknown, 0, "")).isEqualTo(ContactQueue.Outcome.CHANGED);
		assertThat(journal()).isEmpty();
	}

	@Test
	void aCitizenAsksNoneOfIt() {
		ContactCase.Id id = ask(ContactSubject.RIGHTS);
		for (Callable<Object> question : List.<Callable<Object>>of(
				() -> this.queue.page(this.agent, ContactState.OPEN, null, null), () -> this.queue.open(this.agent, id),
				() -> this.queue.treat(this.agent, id, 0, ""), () -> this.queue.reopen(this.agent, id, 0))) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> SignedInAs.as(this.portal, new Citizen(UUID.randomUUID(), "Chloé"), question));
		}
	}

	private ContactCase.Id ask(ContactSubject subject) {
		return SomeQuestions.ask(this.portal, subject, "Bonjour,\noù sont mes droits ?");
	}

	private List<ContactQueue.Line> page(ContactState state, @Nullable ContactSubject subject,
			ContactQueue.@Nullable Line after) {
		return as(() -> this.queue.page(this.agent, state, subject, after));
	}

	private ContactDetails read(ContactCase.Id id) {
		return as(() -> this.queue.open(this.agent, id)).orElseThrow();
	}

	private ContactQueue.Outcome treat(ContactCase.Id id, long seen, String remark) {
		return as(() -> this.queue.treat(this.agent, id, seen, remark));
	}

	private ContactQueue.Outcome reopen(ContactCase.Id id, long seen) {
		return as(() -> this.queue.reopen(this.agent, id, seen));
	}

	private <T> T as(Callable<T> task) {
		return SignedInAs.as(this.portal, this.agent, task);
	}

	/** This agent’s entries in the audit log, oldest first. */
	private List<String> journal() {
		return this.database
			.sql("select act, subject_id, value_before, value_after from journal_entry where agent_id = ? order by id")
			.param(this.agent.agentId())
			.query((row, number) -> String.join(" ", row.getString("act"), row.getString("subject_id"),
					row.getString("value_before"), row.getString("value_after")))
			.list();
	}

}
