package fr.compteformation.office.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Decisions that take effect some seconds after they were made, on every database.
 */
@OnPostgresql
class DelayedDecisionsTests extends PortalTests {

	private static final DifDecision CORRECTION = new DifDecision(DifAct.CORRECT, new DifHours(80),
			DifMotive.OTHER_HOURS, "Quatre-vingts.");

	private final Agent agent = Officers.agent();

	@Autowired
	private DelayedDecisions delayed;

	@Autowired
	private DecisionDesk desk;

	@Autowired
	private DelayedDecisionRepository repository;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	@Qualifier("delayedDecision")
	private OneTimeTask<Void> job;

	@Autowired
	private Serializer serializer;

	@Autowired
	private DataSource dataSource;

	private Learner learner;

	private DifDeclaration.Id id;

	@BeforeEach
	void somebodyDeclares() {
		this.learner = new Learner(this.portal);
		this.id = declare("90");
	}

	@Test
	void takesEffectOnceAfterTheDelay() {
		assertThat(store(this.agent, CORRECTION)).isEmpty();
		assertThat(euros()).isEqualTo(1350);
		UUID decision = waiting().orElseThrow().id();
		this.delayed.takeEffect(decision);
		this.delayed.takeEffect(decision);
		assertThat(euros()).isEqualTo(1200);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("DECISION");
		assertThat(as(this.agent, () -> this.delayed.of(this.agent))).isEmpty();
	}

	@Test
	void takesEffectOnceOnTwoNodes() throws Exception {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> node = () -> {
				this.delayed.takeEffect(decision);
				return true;
			};
			for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
				assertThat(done.get()).isTrue();
			}
		}
		assertThat(euros()).isEqualTo(1200);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("DECISION");
	}

	@Test
	void twoNodesStartedLaterRunTheJobOnce() {
		store(this.agent, CORRECTION);
		String job = waiting().orElseThrow().id().toString();
		assertThat(jobs(job)).isEqualTo(1);
		this.database.sql("update scheduled_tasks set execution_time = ? where task_instance = ?")
			.params(Instant.now().minusSeconds(3600).atOffset(ZoneOffset.UTC), job)
			.update();
		Scheduler first = node("first");
		Scheduler second = node("second");
		first.start();
		second.start();
		Awaitility.await().until(() -> jobs(job) == 0);
		first.stop();
		second.stop();
		assertThat(euros()).isEqualTo(1200);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("DECISION");
	}

	private Scheduler node(String name) {
		return Scheduler.create(this.dataSource, this.job)
			.schedulerName(new SchedulerName.Fixed(name))
			.serializer(this.serializer)
			.pollingInterval(Duration.ofMillis(100))
			.threads(2)
			.build();
	}

	private int jobs(String id) {
		return this.database.sql("select count(*) from scheduled_tasks where task_instance = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	@Test
	void isStoredOnceAndNobodyDecidesMeanwhile() {
		assertThat(store(this.agent, CORRECTION)).isEmpty();
		Agent other = Officers.agent();
		assertThat(store(this.agent, CORRECTION).orElseThrow()).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(store(other, CORRECTION).orElseThrow()).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(as(other, () -> this.decisions.decide(other, this.id, version(other), CORRECTION)))
			.isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(as(other, () -> this.decisions.possible(other, this.id))).isEmpty();
		assertThat(as(other, () -> this.desk.waiting(other, this.id)).orElseThrow().agent()).isEqualTo(214);
	}

	@Test
	void ofTwoAgentsAtOnceOneIsFirst() throws Exception {
		long seen = version(this.agent);
		List<Agent> agents = List.of(Officers.agent(), Officers.agent());
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			List<Future<Optional<DifDecision.Outcome>>> results = both.invokeAll(agents
				.stream().<Callable<Optional<DifDecision
						.Outcome>>>map((who) -> () -> as(who, () -> this.delayed.store(who, this.id, seen, CORRECTION)))
				.toList());
			assertThat(List.of(results.getFirst().get().isEmpty(), results.getLast().get().isEmpty()))
				.containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void takenBackItLeavesOneLineAndTheFormAsItWas() {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		assertThat(as(this.agent, () -> this.delayed.takeBack(this.agent, decision))).contains(this.id);
		assertThat(as(this.agent, () -> this.delayed.takeBack(this.agent, decision))).isEmpty();
		this.delayed.takeEffect(decision);
		assertThat(euros()).isEqualTo(1350);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("DECISION_TAKEN_BACK");
		DifDecision draft = draft().orElseThrow();
		assertThat(draft.act()).isEqualTo(DifAct.CORRECT);
		assertThat(draft.hours()).isEqualTo(new DifHours(80));
		assertThat(draft.motive()).isEqualTo(DifMotive.OTHER_HOURS);
		assertThat(draft.text()).isEqualTo("Quatre-vingts.");
		assertThat(store(this.agent, CORRECTION)).isEmpty();
	}

	@Test
	void onlyTheAuthorTakesItBackAndOnlyBeforeItsEffect() {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		Agent other = Officers.supervisor();
		assertThat(as(other, () -> this.delayed.takeBack(other, decision))).isEmpty();
		this.delayed.takeEffect(decision);
		assertThat(as(this.agent, () -> this.delayed.takeBack(this.agent, decision))).isEmpty();
		assertThat(euros()).isEqualTo(1200);
	}

	@Test
	void aMovedClockNeitherLosesNorRepeatsIt() {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		this.clock.advance(Duration.ofDays(2));
		assertThat(as(this.agent, () -> this.delayed.of(this.agent))).hasSize(1);
		this.delayed.takeEffect(decision);
		assertThat(euros()).isEqualTo(1200);
	}

	@Test
	void aConcurrentChangeIsReportedAndGivenBack() {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		declare("100");
		this.delayed.takeEffect(decision);
		assertThat(euros()).isEqualTo(1500);
		assertThat(as(this.agent, () -> this.delayed.of(this.agent))).singleElement()
			.satisfies((state) -> assertThat(state.failure()).isEqualTo(DecisionState.Failure.REPLACED));
		assertThat(draft()).isPresent();
		as(this.agent, () -> {
			this.delayed.acknowledge(this.agent, decision);
			return true;
		});
		assertThat(as(this.agent, () -> this.delayed.of(this.agent))).isEmpty();
	}

	@Test
	void rightsInUseAreReportedAndOthersMayDecide() {
		Agent supervisor = Officers.supervisor();
		this.learner.agentValidates(this.learner.submits(1350));
		assertThat(store(supervisor, new DifDecision(DifAct.CORRECT, new DifHours(70), DifMotive.OTHER_HOURS, "")))
			.isEmpty();
		this.delayed.takeEffect(waiting().orElseThrow().id());
		assertThat(as(supervisor, () -> this.delayed.of(supervisor))).singleElement()
			.satisfies((state) -> assertThat(state.failure()).isEqualTo(DecisionState.Failure.IN_USE));
		assertThat(waiting()).isEmpty();
		assertThat(as(supervisor, () -> this.desk.draftOf(supervisor, this.id))).isPresent();
		assertThat(as(this.agent, () -> this.decisions.possible(this.agent, this.id))).contains(DifAct.VALIDATE);
	}

	@Test
	void theDraftEndsWithTheDecision() {
		as(this.agent, () -> {
			this.desk.keepDraft(this.agent, this.id, new DifDecision(DifAct.VALIDATE));
			return true;
		});
		assertThat(draft()).isPresent();
		Agent other = Officers.agent();
		assertThat(as(other, () -> this.desk.draftOf(other, this.id))).isEmpty();
		store(other, CORRECTION);
		this.delayed.takeEffect(waiting().orElseThrow().id());
		assertThat(draft()).isEmpty();
	}

	@Test
	void citizensStoreAndReadNothing() {
		store(this.agent, CORRECTION);
		UUID decision = waiting().orElseThrow().id();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.learner.themselves(() -> this.delayed.store(this.agent, this.id, 0, CORRECTION)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.learner.themselves(() -> this.delayed.takeBack(this.agent, decision)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.learner.themselves(() -> this.desk.draftOf(this.agent, this.id)));
	}

	private Optional<DelayedDecision> waiting() {
		return this.repository.findByHeldFor(this.id.value());
	}

	private Optional<DifDecision> draft() {
		return as(this.agent, () -> this.desk.draftOf(this.agent, this.id));
	}

	private Optional<DifDecision.Outcome> store(Agent who, DifDecision decision) {
		long seen = version(who);
		return as(who, () -> this.delayed.store(who, this.id, seen, decision));
	}

	private long version(Agent who) {
		return as(who, () -> this.decisions.read(who, this.id)).orElseThrow().version();
	}

	private long euros() {
		return this.learner.balances().dif().cents() / 100;
	}

	private <T> T as(Agent who, Callable<T> task) {
		return SignedInAs.as(this.portal, who, task);
	}

	private DifDeclaration.Id declare(String hours) {
		DifDeclaration form = SomeDeclarations.form(this.portal, this.learner, hours);
		SomeDeclarations.declare(this.portal, this.learner, form);
		return new DifDeclaration.Id(SomeDeclarations.idOf(form));
	}

}
