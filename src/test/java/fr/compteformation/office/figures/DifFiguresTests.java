package fr.compteformation.office.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

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
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The supervisors’ statistics, on every database.
 */
@PortalTest
@Import(MovableClock.Configuration.class)
abstract class DifFiguresTests {

	/** Each test uses its own decade, because events are never deleted. */
	private static final AtomicInteger ERAS = new AtomicInteger();

	private static final Duration ERA = Duration.ofDays(3650);

	private final Agent supervisor = Officers.supervisor();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private DifFigures figures;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

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
		assertThat(summary.median()).isNull();
		assertThat(summary.decided()).isZero();
		assertThat(summary.motives()).isEmpty();
		assertThat(summary.backlog()).containsOnlyKeys(DifSummary.Age.values())
			.allSatisfy((age, count) -> assertThat(count).isZero());
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
		assertThat(summary(DifPeriod.MONTH).median()).isBetween(Duration.ofHours(143), Duration.ofHours(145));
		UUID slowest = declared(20, LocalTime.NOON);
		decided(slowest, 0, 5, DifAct.OPEN_ADVERSARIAL, DifMotive.OTHER_NAME);
		decided(slowest, 1, 1, DifAct.REFUSE, DifMotive.OTHER_NAME);
		UUID longAgo = declared(60, LocalTime.NOON);
		decided(longAgo, 0, 50, DifAct.CORRECT, DifMotive.OTHER_DATE);
		decided(longAgo, 1, 3, DifAct.VALIDATE, null);
		DifSummary summary = summary(DifPeriod.MONTH);
		assertThat(summary.decided()).isEqualTo(3);
		assertThat(summary.median()).isBetween(Duration.ofHours(239), Duration.ofHours(241));
		assertThat(summary(DifPeriod.QUARTER).decided()).isEqualTo(4);
	}

	@Test
	void motivesAreThoseOfWhatThePersonIsTold() {
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

	private OffsetDateTime at(int daysAgo, LocalTime time) {
		return this.today.minusDays(daysAgo).atTime(time).atZone(PortalTime.ZONE).toOffsetDateTime();
	}

}
