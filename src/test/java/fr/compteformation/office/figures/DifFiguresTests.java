package fr.compteformation.office.figures;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.MovableClock;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The supervisors’ statistics, on every database.
 */
@Import(MovableClock.Configuration.class)
abstract class DifFiguresTests extends PortalTests {

	/** Each test uses its own decade, because events are never deleted. */
	private static final AtomicInteger ERAS = new AtomicInteger();

	private static final Duration ERA = Duration.ofDays(3650);

	private final Agent supervisor = Officers.supervisor();

	@Autowired
	private DifFigures figures;

	private LocalDate today;

	@BeforeEach
	void nobodyWaits() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
		this.clock.advance(ERA.multipliedBy(ERAS.incrementAndGet()));
		this.today = PortalTime.dayOf(this.clock.instant());
	}

	@AfterEach
	void backToNow() {
		this.clock.advance(Duration.between(this.clock.instant(), Instant.now()));
	}

	@Test
	void nothingYetIsNothing() {
		DifSummary summary = summary(DifPeriod.MONTH);
		assertThat(summary.declared()).hasSize(30).allSatisfy((day, count) -> assertThat(count).isZero());
		assertThat(summary.declared().firstKey()).isEqualTo(this.today.minusDays(29));
		assertThat(summary.declared().lastKey()).isEqualTo(this.today);
		assertThat(summary.current().median()).isNull();
		assertThat(summary.current().decided()).isZero();
		assertThat(summary.motives()).isEmpty();
		assertThat(summary.backlog()).containsOnlyKeys(DifSummary.Age.values())
			.allSatisfy((age, count) -> assertThat(count).isZero());
		assertThat(summary.before()).isEqualTo(new DifActivity(0, 0, null, 0));
		assertThat(summary.due()).hasSize(8).allSatisfy((week) -> assertThat(week.count()).isZero());
		assertThat(summary.agents()).isEmpty();
		assertThat(summary.readings()).hasSize(5).allSatisfy((result) -> assertThat(result.decided()).isZero());
	}

	@Test
	void thePeriodIsComparedWithTheOneBefore() {
		declared(29, LocalTime.MIDNIGHT);
		UUID decided = declared(30, LocalTime.NOON);
		decided(decided, 0, 30, DifAct.CORRECT, DifMotive.OTHER_HOURS);
		decided(decided, 1, 10, DifAct.CONTEST, null);
		declared(59, LocalTime.MIDNIGHT);
		declared(60, LocalTime.of(23, 59));
		DifSummary summary = summary(DifPeriod.MONTH);
		assertThat(summary.current()).isEqualTo(new DifActivity(1, 0, null, 1));
		assertThat(summary.before()).isEqualTo(new DifActivity(2, 1, Duration.ZERO, 0));
	}

	@Test
	void whatWaitsIsCountedByTheWeekOfItsTargetDate() {
		LocalDate monday = this.today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		due(this.today.minusDays(1), this.today.minusDays(300), this.today, monday.minusDays(1), monday,
				monday.plusDays(6), monday.plusDays(7), monday.plusWeeks(5).minusDays(1), monday.plusWeeks(5));
		List<DueWeek> due = summary(DifPeriod.MONTH).due();
		assertThat(due).extracting(DueWeek::count).containsExactly(2L, 2L, 2L, 1L, 0L, 0L, 1L, 1L);
		assertThat(due.getFirst().kind()).isEqualTo(DueWeek.Kind.LATE);
		assertThat(due.get(2)).isEqualTo(new DueWeek(DueWeek.Kind.WEEK, monday, 2));
		assertThat(due.getLast().kind()).isEqualTo(DueWeek.Kind.LATER);
	}

	@Test
	void agentsAreShownWithWhatBecameOfTheirDecisions() {
		UUID validated = declared(20, LocalTime.NOON);
		acted(validated, 0, DifAct.ASK_FOR_DOCUMENT, 214, null);
		acted(validated, 1, DifAct.VALIDATE, 214, 90);
		UUID contested = declared(20, LocalTime.NOON);
		acted(contested, 0, DifAct.CORRECT, 214, 60);
		acted(contested, 1, DifAct.ATTACH, 215, null);
		acted(contested, 2, DifAct.CONTEST, null, null);
		acted(contested, 3, DifAct.CORRECT, 215, 70);
		UUID confirmed = declared(20, LocalTime.NOON);
		acted(confirmed, 0, DifAct.HAND_OVER, 214, null);
		acted(confirmed, 1, DifAct.CONFIRM, 216, 0);
		acted(confirmed, 2, DifAct.CONTEST, null, null);
		UUID sentBack = declared(20, LocalTime.NOON);
		acted(sentBack, 0, DifAct.HAND_OVER, 214, null);
		acted(sentBack, 1, DifAct.SEND_BACK, 216, null);
		UUID open = declared(20, LocalTime.NOON);
		acted(open, 0, DifAct.HAND_OVER, 214, null);
		assertThat(summary(DifPeriod.MONTH).agents()).containsExactly(new AgentWork(214, null, 5, 4, 2, 2, 1),
				new AgentWork(215, null, 1, 1, 0, 0, 0), new AgentWork(216, null, 2, 0, 0, 0, 0));
	}

	@Test
	void readingIsComparedWithTheLastDecision() {
		read(DifFinding.AGREES, "90", DifAct.VALIDATE, 90);
		read(DifFinding.AGREES, "90", DifAct.CORRECT, 40);
		read(DifFinding.DIFFERS, "59.33", DifAct.CORRECT, 60);
		UUID corrected = read(DifFinding.DIFFERS, "60", DifAct.VALIDATE, 90);
		acted(corrected, 1, DifAct.RECTIFY, 214, 61);
		read(DifFinding.DOUBTFUL, "10", DifAct.REFUSE, 0);
		read(DifFinding.SILENT, null, DifAct.VALIDATE, 90);
		read(null, null, DifAct.VALIDATE, 90);
		read(DifFinding.AGREES, "90", DifAct.ASK_FOR_DOCUMENT, null);
		List<ReadingResult> results = summary(DifPeriod.MONTH).readings();
		assertThat(results).containsExactly(new ReadingResult(DifFinding.AGREES, 2, 1, 0),
				new ReadingResult(DifFinding.DIFFERS, 2, 0, 1), new ReadingResult(DifFinding.DOUBTFUL, 1, 0, 0),
				new ReadingResult(DifFinding.SILENT, 1, 1, 0), new ReadingResult(null, 1, 1, 0));
		assertThat(results).extracting(ReadingResult::right).containsExactly(1L, 1L, 0L, 0L, 0L);
		assertThat(results).extracting(ReadingResult::other).containsExactly(1L, 1L, 1L, 0L, 0L);
	}

	@Test
	void theFileHoldsAllTablesAndIsInTheJournal() {
		acted(declared(20, LocalTime.NOON), 0, DifAct.VALIDATE, 214, 90);
		String file = SignedInAs.as(this.portal, this.supervisor, () -> {
			StringBuilder written = new StringBuilder();
			this.figures.export(this.supervisor, DifPeriod.MONTH, Locale.FRENCH, written);
			return written.toString();
		});
		assertThat(file).startsWith("\ufeffPériode;" + this.today.minusDays(29) + ";" + this.today)
			.contains("Déclarations;1;0;;\r\n", "Déclarations par jour\r\nJour;Nombre\r\n",
					this.today.minusDays(20) + ";1\r\n", "\r\nen retard;0\r\n", "plus de 30 jours;0\r\n",
					"Agent 214;1;0;0;0;0\r\n", "Rien n’a été lu;1;1;0;0\r\n");
		assertThat(this.database.sql("select act from journal_entry where subject_kind = 'FIGURES'")
			.query(String.class)
			.list()).containsOnly("FIGURES_EXPORTED");
	}

	@Test
	void declarationsAreCountedByTheDayInParis() {
		declared(5, LocalTime.of(23, 59));
		declared(4, LocalTime.of(0, 0));
		declared(4, LocalTime.of(23, 30));
		declared(29, LocalTime.MIDNIGHT);
		declared(30, LocalTime.of(23, 59));
		Map<LocalDate, Long> days = summary(DifPeriod.MONTH).declared();
		assertThat(days.get(this.today.minusDays(5))).isEqualTo(1);
		assertThat(days.get(this.today.minusDays(4))).isEqualTo(2);
		assertThat(days.get(this.today.minusDays(29))).isEqualTo(1);
		assertThat(sum(days)).isEqualTo(4);
		assertThat(sum(summary(DifPeriod.QUARTER).declared())).isEqualTo(5);
		assertThat(sum(summary(DifPeriod.YEAR).declared())).isEqualTo(5);
	}

	@Test
	void theMedianIsOfFirstDecisionsWithinThePeriod() {
		UUID fast = declared(20, LocalTime.NOON);
		decided(fast, 0, 18, DifAct.VALIDATE, null);
		UUID slow = declared(20, LocalTime.NOON);
		decided(slow, 0, 19, DifAct.ASK_FOR_DOCUMENT, DifMotive.ILLEGIBLE);
		decided(slow, 1, 10, DifAct.CORRECT, DifMotive.OTHER_HOURS);
		assertThat(summary(DifPeriod.MONTH).current().median()).isBetween(Duration.ofHours(143), Duration.ofHours(145));
		UUID slowest = declared(20, LocalTime.NOON);
		decided(slowest, 0, 5, DifAct.OPEN_ADVERSARIAL, DifMotive.OTHER_NAME);
		decided(slowest, 1, 1, DifAct.REFUSE, DifMotive.OTHER_NAME);
		UUID longAgo = declared(60, LocalTime.NOON);
		decided(longAgo, 0, 50, DifAct.CORRECT, DifMotive.OTHER_DATE);
		decided(longAgo, 1, 3, DifAct.VALIDATE, null);
		DifSummary summary = summary(DifPeriod.MONTH);
		assertThat(summary.current().decided()).isEqualTo(3);
		assertThat(summary.current().median()).isBetween(Duration.ofHours(239), Duration.ofHours(241));
		assertThat(summary(DifPeriod.QUARTER).current().decided()).isEqualTo(4);
	}

	@Test
	void motivesAreThoseThatThePersonReceives() {
		UUID declaration = declared(20, LocalTime.NOON);
		decided(declaration, 0, 19, DifAct.ASK_FOR_DOCUMENT, DifMotive.ILLEGIBLE);
		decided(declaration, 1, 18, DifAct.HAND_OVER, DifMotive.OTHER_HOURS);
		decided(declaration, 2, 17, DifAct.SEND_BACK, DifMotive.OTHER);
		decided(declaration, 3, 16, DifAct.CORRECT, DifMotive.OTHER_HOURS);
		decided(declaration, 4, 15, DifAct.VALIDATE, null);
		assertThat(summary(DifPeriod.MONTH).motives()).containsOnly(Map.entry(DifMotive.ILLEGIBLE, 1L),
				Map.entry(DifMotive.OTHER_HOURS, 1L));
	}

	@Test
	void whatWaitsIsCountedByAge() {
		for (int age : new int[] { 0, 7, 8, 15, 16, 30, 31, 400 }) {
			declared(age, LocalTime.of(0, 10));
		}
		this.database.sql("update dif_declaration set turn = 'CITIZEN' where declared_at > ?")
			.param(at(0, LocalTime.MIDNIGHT))
			.update();
		assertThat(summary(DifPeriod.MONTH).backlog()).containsExactly(Map.entry(DifSummary.Age.WEEK, 1L),
				Map.entry(DifSummary.Age.FORTNIGHT, 2L), Map.entry(DifSummary.Age.MONTH, 2L),
				Map.entry(DifSummary.Age.OLDER, 2L));
	}

	@Test
	void onlySupervisorsMay() {
		Agent agent = Officers.agent();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, agent, () -> this.figures.summary(agent, DifPeriod.MONTH)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, agent, () -> {
				this.figures.export(agent, DifPeriod.MONTH, Locale.FRENCH, new StringBuilder());
				return null;
			}));
		Learner learner = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.figures.summary(this.supervisor, DifPeriod.MONTH)));
	}

	private static long sum(Map<LocalDate, Long> days) {
		return days.values().stream().mapToLong(Long::longValue).sum();
	}

	private DifSummary summary(DifPeriod period) {
		return SignedInAs.as(this.portal, this.supervisor, () -> this.figures.summary(this.supervisor, period));
	}

	private UUID declared(int daysAgo, LocalTime time) {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into dif_declaration (id, holder_id, hours, declared_at, standing_for, due_on, version)
				values (:id, :holder, 90, :at, :holder, :due, 0)""")
			.param("id", id)
			.param("holder", new Learner(this.portal).holder().value())
			.param("at", at(daysAgo, time))
			.param("due", this.today.minusDays(daysAgo).plusDays(30))
			.update();
		return id;
	}

	private void decided(UUID declaration, int position, int daysAgo, DifAct act, @Nullable DifMotive motive) {
		this.database.sql("""
				insert into dif_step (id, declaration_id, position, happened_at, act, motive, text)
				values (:id, :declaration, :position, :at, :act, :motive, '')""")
			.param("id", UUID.randomUUID())
			.param("declaration", declaration)
			.param("position", position)
			.param("at", at(daysAgo, LocalTime.NOON))
			.param("act", act.name())
			.param("motive", (motive != null) ? motive.name() : null)
			.update();
	}

	private void due(LocalDate... days) {
		for (LocalDate day : days) {
			this.database.sql("update dif_declaration set due_on = ? where id = ?")
				.param(day)
				.param(declared(1, LocalTime.NOON))
				.update();
		}
	}

	private UUID read(@Nullable DifFinding finding, @Nullable String hours, DifAct act, @Nullable Integer decided) {
		UUID id = declared(20, LocalTime.NOON);
		this.database.sql("update dif_declaration set finding = ?, read_hours = ? where id = ?")
			.param((finding != null) ? finding.name() : null)
			.param((hours != null) ? new BigDecimal(hours) : null)
			.param(id)
			.update();
		acted(id, 0, act, 214, decided);
		return id;
	}

	private void acted(UUID declaration, int position, DifAct act, @Nullable Integer agent, @Nullable Integer hours) {
		this.database.sql("""
				insert into dif_step (id, declaration_id, position, happened_at, act, agent_number, text, hours_after)
				values (:id, :declaration, :position, :at, :act, :agent, '', :hours)""")
			.param("id", UUID.randomUUID())
			.param("declaration", declaration)
			.param("position", position)
			.param("at", at(15, LocalTime.NOON.plusMinutes(position)))
			.param("act", act.name())
			.param("agent", agent)
			.param("hours", hours)
			.update();
	}

	private OffsetDateTime at(int daysAgo, LocalTime time) {
		return this.today.minusDays(daysAgo).atTime(time).atZone(PortalTime.ZONE).toOffsetDateTime();
	}

}
