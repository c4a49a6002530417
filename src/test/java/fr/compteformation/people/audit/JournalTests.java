package fr.compteformation.people.audit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class JournalTests extends PortalTests {

	private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

	private final Agent agent = agent(false);

	private final Agent supervisor = agent(true);

	private final Subject declaration = new Subject(Subject.Kind.DECLARATION, UUID.randomUUID());

	@Autowired
	private Journal journal;

	@Autowired
	private JournalTable table;

	@Autowired
	private CurrentUser user;

	@Test
	void aLineSaysWhoDidWhatToWhatAndWhatItWasBefore() {
		write(Act.DECISION, "120", "96");
		assertThat(mine(JournalFilter.ALL)).singleElement().satisfies((entry) -> {
			assertThat(entry.agentNumber()).isEqualTo(this.agent.number());
			assertThat(entry.act()).isEqualTo(Act.DECISION);
			assertThat(entry.subject()).isEqualTo(this.declaration);
			assertThat(entry.before()).isEqualTo("120");
			assertThat(entry.after()).isEqualTo("96");
			assertThat(entry.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
		});
	}

	@Test
	void aLineIsWrittenWithTheActOrNotAtAll() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.journal.write(this.agent, Act.DECISION, this.declaration, null, null));
		this.transaction.executeWithoutResult((status) -> {
			this.journal.write(this.agent, Act.DECISION, this.declaration, null, null);
			status.setRollbackOnly();
		});
		assertThat(mine(JournalFilter.ALL)).isEmpty();
	}

	@Test
	void lookingIsWrittenWithoutATransactionOfTheCaller() {
		this.user.signIn(this.agent);
		this.journal.look(this.agent, Act.FILE_OPENED, this.declaration);
		assertThat(mine(JournalFilter.ALL)).extracting(JournalEntry::act).containsExactly(Act.FILE_OPENED);
	}

	@Test
	void nobodyLooksInTheNameOfAnother() {
		this.user.signIn(this.supervisor);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.journal.look(this.agent, Act.FILE_OPENED, this.declaration));
	}

	@Test
	void pagesFollowEachOtherFromTheNewestToTheOldest() {
		for (int i = 0; i < Journal.PAGE + 10; i++) {
			write(Act.FILE_OPENED, null, String.valueOf(i));
		}
		this.user.signIn(this.supervisor);
		JournalFilter filter = of(this.agent);
		Journal.Page first = this.journal.page(this.supervisor, filter, null);
		Journal.Page second = this.journal.page(this.supervisor, filter, first.next());
		assertThat(first.entries()).hasSize(Journal.PAGE);
		assertThat(second.entries()).hasSize(10);
		assertThat(second.next()).isNull();
		assertThat(first.entries().getFirst().after()).isEqualTo(String.valueOf(Journal.PAGE + 9));
		assertThat(second.entries().getLast().after()).isEqualTo("0");
	}

	@Test
	void aLineWrittenMeanwhileShiftsNothing() {
		for (int i = 0; i < Journal.PAGE + 1; i++) {
			write(Act.FILE_OPENED, null, String.valueOf(i));
		}
		this.user.signIn(this.supervisor);
		Journal.Page first = this.journal.page(this.supervisor, of(this.agent), null);
		write(Act.DECISION, null, null);
		assertThat(this.journal.page(this.supervisor, of(this.agent), first.next()).entries())
			.extracting(JournalEntry::after)
			.containsExactly("0");
	}

	@Test
	void linesAreFoundByActAndByDaysInParis() {
		LocalDate today = PortalTime.dayOf(Instant.now());
		write(Act.DECISION, null, null);
		write(Act.FILE_OPENED, null, null);
		assertThat(mine(new JournalFilter(null, Act.DECISION, null, null, null))).hasSize(1);
		assertThat(mine(new JournalFilter(null, null, today.minusDays(1), today.plusDays(1), null))).hasSize(2);
		assertThat(mine(new JournalFilter(null, null, today.plusDays(2), null, null))).isEmpty();
		assertThat(mine(new JournalFilter(null, null, null, today.minusDays(2), null))).isEmpty();
	}

	@Test
	void onlySupervisorsReadIt() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.journal.page(this.supervisor, JournalFilter.ALL, null));
		this.user.signIn(this.agent);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.journal.page(this.agent, JournalFilter.ALL, null));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.journal.export(this.agent, JournalFilter.ALL, this.declaration, (entries) -> {
			}));
	}

	@Test
	void theExportHoldsEveryLineAndIsALineItself() throws IOException {
		for (int i = 0; i < 1010; i++) {
			write(Act.FILE_OPENED, "120", String.valueOf(i));
		}
		this.user.signIn(this.supervisor);
		List<JournalEntry> entries = new ArrayList<>();
		this.journal.export(this.supervisor, of(this.agent), this.declaration, entries::addAll);
		assertThat(entries).hasSize(1010);
		assertThat(entries.getFirst().after()).isEqualTo("1009");
		assertThat(this.table.before(Long.MAX_VALUE, of(this.supervisor), 10)).extracting(JournalEntry::act)
			.containsExactly(Act.JOURNAL_EXPORTED);
	}

	@Test
	void agentsReadTheirOwnLinesOnly() {
		write(Act.DECISION, null, null);
		this.user.signIn(this.agent);
		assertThat(this.journal.own(this.agent, JournalFilter.ALL, null).entries()).hasSize(1);
		assertThat(this.journal.own(this.agent, of(this.supervisor), null).entries()).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.journal.own(this.supervisor, JournalFilter.ALL, null));
	}

	@Test
	void linesAreFoundByWhatTheyAreAbout() {
		write(Act.DECISION, null, null);
		UUID id = Objects.requireNonNull(this.declaration.id());
		assertThat(mine(new JournalFilter(null, null, null, null, List.of(UUID.randomUUID(), id)))).hasSize(1);
		assertThat(mine(new JournalFilter(null, null, null, null, List.of(UUID.randomUUID())))).isEmpty();
		assertThat(mine(new JournalFilter(null, null, null, null, List.of()))).isEmpty();
	}

	@Test
	void aLineIsNeverChangedOrDeleted() {
		write(Act.DECISION, "120", "96");
		for (String statement : List.of("update journal_entry set value_after = '120' where agent_number = ?",
				"delete from journal_entry where agent_number = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.database.sql(statement).param(this.agent.number()).update());
		}
		assertThat(mine(JournalFilter.ALL)).singleElement().extracting(JournalEntry::after).isEqualTo("96");
	}

	@Test
	void afterThreeYearsALineIsForgotten() {
		insertOld(Duration.ofDays(3 * 365 + 2));
		insertOld(Duration.ofDays(3 * 365 - 2));
		this.table.deleteBefore(Instant.now().minus(Duration.ofDays(3 * 365 + 1)));
		assertThat(mine(JournalFilter.ALL)).hasSize(1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.table.deleteBefore(Instant.now()));
		assertThat(mine(JournalFilter.ALL)).hasSize(1);
	}

	@Test
	void noActAndNoSubjectIsLongerThanItsColumn() {
		assertThat(Act.values()).allSatisfy((act) -> assertThat(act.name()).hasSizeLessThanOrEqualTo(40));
		assertThat(Subject.Kind.values()).allSatisfy((kind) -> assertThat(kind.name()).hasSizeLessThanOrEqualTo(20));
	}

	private void insertOld(Duration age) {
		this.table.insert(Instant.now().atOffset(ZoneOffset.UTC).minus(age).toInstant(), Author.of(this.agent),
				Act.DECISION, this.declaration, null, null);
	}

	private void write(Act act, String before, String after) {
		this.transaction
			.executeWithoutResult((status) -> this.journal.write(this.agent, act, this.declaration, before, after));
	}

	private List<JournalEntry> mine(JournalFilter filter) {
		return this.table.before(Long.MAX_VALUE,
				new JournalFilter(this.agent.number(), filter.act(), filter.from(), filter.until(), filter.subjects()),
				100);
	}

	private static JournalFilter of(Agent agent) {
		return new JournalFilter(agent.number(), null, null, null, null);
	}

	private static Agent agent(boolean supervisor) {
		int number = NUMBER.incrementAndGet();
		return new Agent(UUID.randomUUID(), number, "Agent " + number, supervisor);
	}

}
