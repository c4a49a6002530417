package fr.compteformation.office.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The agents’ queue, on every database.
 */
@PortalTest
abstract class DifQueueTests {

	private final Agent agent = Officers.agent();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DifQueue queue;

	@Autowired
	private DeclarationReading reading;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	// Other tests may have declared before.
	@BeforeEach
	void nobodyWaits() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
	}

	@Test
	void theMostUrgentComesFirst() {
		DifDeclaration.Id early = declares(new Learner(this.portal));
		this.clock.advance(Duration.ofDays(2));
		DifDeclaration.Id late = declares(new Learner(this.portal));
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(DifQueue.Line::id).containsExactly(early, late);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < DifQueue.PAGE + 1; i++) {
			declares(new Learner(this.portal));
		}
		List<DifQueue.Line> first = page(this.agent, DifFilter.ALL, null);
		List<DifQueue.Line> second = page(this.agent, DifFilter.ALL, first.getLast());
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
			.containsOnly(Map.entry(DifState.DECLARED, 1), Map.entry(DifState.CONTESTED, 1));
		assertThat(page(supervisor, new DifFilter(DifState.CONTESTED, null, null, null), null)).hasSize(1);
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(DifQueue.Line::state)
			.containsExactly(DifState.DECLARED);
	}

	@Test
	void supervisorsSeeBothTurnsInOneOrder() {
		Learner contests = new Learner(this.portal);
		contest(contests, declares(contests));
		this.clock.advance(Duration.ofDays(1));
		DifDeclaration.Id late = declares(new Learner(this.portal));
		Agent supervisor = Officers.supervisor();
		List<DifQueue.Line> lines = page(supervisor, DifFilter.ALL, null);
		assertThat(lines).extracting(DifQueue.Line::state).containsExactly(DifState.CONTESTED, DifState.DECLARED);
		assertThat(page(supervisor, DifFilter.ALL, lines.getFirst())).extracting(DifQueue.Line::id)
			.containsExactly(late);
		assertThat(take(supervisor)).contains(lines.getFirst().id());
	}

	@Test
	void ageAndHoursAreChosen() {
		DifDeclaration.Id old = declares(new Learner(this.portal), "120");
		this.clock.advance(Duration.ofDays(10));
		DifDeclaration.Id small = declares(new Learner(this.portal), "12");
		assertThat(page(this.agent, new DifFilter(null, 7, null, null), null)).extracting(DifQueue.Line::id)
			.containsExactly(old);
		assertThat(page(this.agent, new DifFilter(null, 10, new DifHours(120), null), null)).hasSize(1);
		assertThat(page(this.agent, new DifFilter(null, 11, null, null), null)).isEmpty();
		assertThat(page(this.agent, new DifFilter(null, null, new DifHours(12), null), null))
			.extracting(DifQueue.Line::id)
			.containsExactly(old, small);
		assertThat(page(this.agent, new DifFilter(null, null, new DifHours(13), null), null)).hasSize(1);
	}

	// The file of these declarations states 120 hours.
	@Test
	void whatDocumentsSeemToSayIsChosen() {
		DifDeclaration.Id agrees = declares(new Learner(this.portal), "120");
		DifDeclaration.Id differs = declares(new Learner(this.portal), "96");
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(DifQueue.Line::finding).containsOnlyNulls();
		readAll();
		assertThat(page(this.agent, new DifFilter(null, null, null, DifFinding.AGREES), null))
			.extracting(DifQueue.Line::id)
			.containsExactly(agrees);
		assertThat(page(this.agent, new DifFilter(null, null, null, DifFinding.DIFFERS), null))
			.extracting(DifQueue.Line::id)
			.containsExactly(differs);
		assertThat(page(this.agent, new DifFilter(null, null, null, DifFinding.SILENT), null)).isEmpty();
		assertThat(this.database.sql("""
				select concat(hours, ' ', read_hours, ' ', read_confidence) from dif_declaration
				where turn = 'AGENT' order by hours""").query(String.class).list()).containsExactly("96 120.00 100",
				"120 120.00 100");
	}

	// The two documents contradict each other.
	@Test
	void whatIsAddedIsReadAgain() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner, "96");
		readAll();
		decide(this.agent, id,
				new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "Le document est coupé."));
		long version = version(this.agent, id);
		DocumentId better = SomeFiles
			.saying(this.portal, new DocumentOwner(learner.holder().value()), "Attestation.pdf",
					"Madame Chloé L’Héritier : au 31/12/2014, il reste 96 heures de DIF")
			.id();
		learner
			.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.ANSWER, version, "", List.of(better)));
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(DifQueue.Line::finding).containsOnlyNulls();
		readAll();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(DifQueue.Line::finding)
			.containsExactly(DifFinding.DOUBTFUL);
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
		assertThat(page(this.agent, DifFilter.ALL, null).getFirst().taken()).isTrue();
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(take(Officers.agent())).contains(id);
	}

	@Test
	void nobodyIsGivenTheirOwn() {
		Learner learner = new Learner(this.portal);
		declares(learner);
		assertThat(take(SomeAgents.whoIs(this.portal, learner.nir()))).isEmpty();
	}

	/**
	 * The assignments of eight agents who concurrently ask for one of eight declarations.
	 */
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
		SignedInAs.as(this.portal, who, () -> this.decisions.decide(who, id, version, decision));
	}

	private long version(Agent who, DifDeclaration.Id id) {
		return SignedInAs.as(this.portal, who, () -> this.decisions.read(who, id)).orElseThrow().version();
	}

	private List<DifQueue.Line> page(Agent who, DifFilter filter, DifQueue.@Nullable Line after) {
		return new ArrayList<>(SignedInAs.as(this.portal, who, () -> this.queue.page(who, filter, after)));
	}

	private Optional<DifDeclaration.Id> take(Agent who) {
		return SignedInAs.as(this.portal, who, () -> this.queue.takeNext(who));
	}

	private void readAll() {
		while (this.reading.readNext()) {
			// try again
		}
	}

	private DifDeclaration.Id declares(Learner learner) {
		return declares(learner, "96");
	}

	private DifDeclaration.Id declares(Learner learner, String hours) {
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, hours);
		SomeDeclarations.declare(this.portal, learner, form);
		return new DifDeclaration.Id(SomeDeclarations.idOf(form));
	}

}
