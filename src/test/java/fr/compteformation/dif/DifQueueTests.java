package fr.compteformation.dif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.security.Agent;
import fr.compteformation.training.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts about the queue of agents that hold on every database.
 */
@PortalTest
@Import(MovableClock.Configuration.class)
abstract class DifQueueTests {

	private final Agent agent = Officers.agent();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifReviews reviews;

	@Autowired
	private DifQueue queue;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	// Others may have declared before.
	@BeforeEach
	void nobodyWaits() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
	}

	@AfterEach
	void backToNow() {
		this.clock.advance(Duration.between(this.clock.instant(), Instant.now()));
	}

	@Test
	void theMostUrgentComesFirst() {
		DifDeclaration.Id early = declares(new Learner(this.portal));
		this.clock.advance(Duration.ofDays(2));
		DifDeclaration.Id late = declares(new Learner(this.portal));
		assertThat(page(this.agent, null, null)).extracting(DifQueueLine::id).containsExactly(early, late);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < DifQueue.PAGE + 1; i++) {
			declares(new Learner(this.portal));
		}
		List<DifQueueLine> first = page(this.agent, null, null);
		List<DifQueueLine> second = page(this.agent, null, first.getLast());
		assertThat(first).hasSize(DifQueue.PAGE);
		assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
	}

	@Test
	void statesAreCountedAndChosen() {
		Learner contests = new Learner(this.portal);
		declares(new Learner(this.portal));
		contest(contests, declares(contests));
		Agent supervisor = Officers.supervisor();
		assertThat(SignedInAs.as(this.portal, supervisor, () -> this.queue.counts(supervisor)))
			.containsOnly(Map.entry(DifState.DECLARED, 1L), Map.entry(DifState.CONTESTED, 1L));
		assertThat(page(supervisor, DifState.CONTESTED, null)).hasSize(1);
		assertThat(page(this.agent, null, null)).extracting(DifQueueLine::state).containsExactly(DifState.DECLARED);
	}

	@Test
	void nobodyGetsWhatAnotherOneGot() throws Exception {
		List<DifDeclaration.Id> taken = eightTakeOfEight();
		assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void whatNobodyFinishedIsGivenAgain() {
		DifDeclaration.Id id = declares(new Learner(this.portal));
		assertThat(take(this.agent)).contains(id);
		assertThat(take(Officers.agent())).isEmpty();
		assertThat(page(this.agent, null, null).getFirst().taken()).isTrue();
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(take(Officers.agent())).contains(id);
	}

	@Test
	void nobodyIsGivenTheirOwn() {
		Learner learner = new Learner(this.portal);
		declares(learner);
		assertThat(take(Officers.whoIs(learner.holder()))).isEmpty();
	}

	@Test
	void whatIsNotAnsweredInTimeComesBack() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner);
		decide(this.agent, id,
				new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Le document est coupé."));
		this.queue.handBack();
		assertThat(page(this.agent, null, null)).isEmpty();
		this.clock.advance(Duration.ofDays(31));
		this.queue.handBack();
		assertThat(page(this.agent, null, null)).extracting(DifQueueLine::id).containsExactly(id);
	}

	/** What eight agents got who asked for one of eight at the same moment. */
	List<DifDeclaration.Id> eightTakeOfEight() throws Exception {
		for (int i = 0; i < 8; i++) {
			declares(new Learner(this.portal));
		}
		return Parallel.times(8, () -> take(Officers.agent())).stream().flatMap(Optional::stream).toList();
	}

	private void contest(Learner learner, DifDeclaration.Id id) {
		decide(this.agent, id, new DifDecision(DifAct.CORRECT, new DifHours(90), DifMotive.OTHER_HOURS, ""));
		learner.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.CONTEST, version(this.agent, id),
				"Il manque une page", List.of()));
	}

	private void decide(Agent who, DifDeclaration.Id id, DifDecision decision) {
		long version = version(who, id);
		SignedInAs.as(this.portal, who, () -> this.reviews.decide(who, id, version, decision));
	}

	private long version(Agent who, DifDeclaration.Id id) {
		return SignedInAs.as(this.portal, who, () -> this.reviews.open(who, id)).orElseThrow().details().version();
	}

	private List<DifQueueLine> page(Agent who, @Nullable DifState state, @Nullable DifQueueLine after) {
		return new ArrayList<>(SignedInAs.as(this.portal, who, () -> this.queue.page(who, state, after)));
	}

	private Optional<DifDeclaration.Id> take(Agent who) {
		return SignedInAs.as(this.portal, who, () -> this.queue.takeNext(who));
	}

	private DifDeclaration.Id declares(Learner learner) {
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "96");
		SomeDeclarations.declare(this.portal, learner, form);
		return form.id();
	}

}
