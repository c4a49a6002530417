package fr.compteformation.office.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.Act;
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
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.rights.reading.DocumentReadings;
import fr.compteformation.rights.reading.PersonNamesLookup;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * The agents’ queue, on every database.
 */
abstract class DifQueueTests extends PortalTests {

	private static final DifDecision VALIDATED = new DifDecision(DifAct.VALIDATE, null, null, "");

	private final Agent agent = Officers.agent();

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DifQueue queue;

	@Autowired
	private DeclarationReading reading;

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
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::id).containsExactly(early, late);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < DifQueue.PAGE + 1; i++) {
			declares(new Learner(this.portal));
		}
		List<QueueLine> first = page(this.agent, DifFilter.ALL, null);
		List<QueueLine> second = page(this.agent, DifFilter.ALL, first.getLast());
		assertThat(first).hasSize(DifQueue.PAGE);
		assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
	}

	@Test
	void tabsAreCountedAndShown() {
		Learner contests = new Learner(this.portal);
		DifDeclaration.Id late = declares(new Learner(this.portal));
		this.clock.advance(Duration.ofDays(31));
		DifDeclaration.Id doubtful = declares(new Learner(this.portal));
		this.database.sql("update dif_declaration set finding = 'DOUBTFUL' where id = ?")
			.param(doubtful.value())
			.update();
		DifDeclaration.Id contested = declares(contests);
		contest(contests, contested);
		DifDeclaration.Id handed = declares(new Learner(this.portal));
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		handOver(this.agent, supervisor, handed, "");
		assertThat(tab(supervisor, QueueTab.MINE)).containsExactly(handed);
		assertThat(tab(supervisor, QueueTab.LATE)).containsExactly(late);
		assertThat(tab(supervisor, QueueTab.DOUBTFUL)).containsExactly(doubtful);
		assertThat(tab(supervisor, QueueTab.CONTESTED)).containsExactly(contested);
		assertThat(tab(supervisor, QueueTab.SECOND_LOOK)).isEmpty();
		assertThat(tab(supervisor, QueueTab.ALL)).hasSize(4);
		assertThat(SignedInAs.as(this.portal, supervisor, () -> this.queue.counts(supervisor))).containsExactly(
				Map.entry(QueueTab.MINE, 1), Map.entry(QueueTab.LATE, 1), Map.entry(QueueTab.DOUBTFUL, 1),
				Map.entry(QueueTab.CONTESTED, 1), Map.entry(QueueTab.SECOND_LOOK, 0), Map.entry(QueueTab.ALL, 4));
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.queue.counts(this.agent))).containsExactly(
				Map.entry(QueueTab.MINE, 0), Map.entry(QueueTab.LATE, 1), Map.entry(QueueTab.DOUBTFUL, 1),
				Map.entry(QueueTab.ALL, 3));
	}

	@Test
	void whatIsTakenIsMineForAWhile() {
		Agent taker = active();
		DifDeclaration.Id id = declares(new Learner(this.portal));
		take(taker);
		assertThat(tab(taker, QueueTab.MINE)).containsExactly(id);
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::agent).containsExactly(taker.number());
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(tab(taker, QueueTab.MINE)).isEmpty();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::agent).containsOnlyNulls();
	}

	@Test
	void eachOrderIsPaged() {
		DifDeclaration.Id most = declares(new Learner(this.portal), "120");
		this.clock.advance(Duration.ofDays(1));
		DifDeclaration.Id least = declares(new Learner(this.portal), "12");
		this.clock.advance(Duration.ofDays(1));
		DifDeclaration.Id some = declares(new Learner(this.portal), "96");
		DifDeclaration.Id none = declares(new Learner(this.portal), "100");
		this.database.sql("update dif_declaration set finding = 'AGREES' where id = ?").param(none.value()).update();
		assertThat(sorted(QueueSort.STAKE)).containsExactly(most, some, least, none);
		this.database.sql("update dif_declaration set finding = 'DIFFERS', read_hours = 87.33 where id = ?")
			.param(some.value())
			.update();
		assertThat(sorted(QueueSort.STAKE)).containsExactly(most, least, some, none);
		assertThat(sorted(QueueSort.AGE)).startsWith(most, least).contains(some, none).hasSize(4);
		assertThat(sorted(QueueSort.DUE)).startsWith(most, least).contains(some, none).hasSize(4);
	}

	@Test
	void aReferenceFindsOne() {
		declares(new Learner(this.portal));
		QueueLine wanted = page(this.agent, QueueChoice.of(QueueTab.ALL), null).getFirst();
		declares(new Learner(this.portal));
		assertThat(page(this.agent, new QueueChoice(QueueTab.LATE, DifFilter.ALL, wanted.reference(), QueueSort.AGE),
				null))
			.containsExactly(wanted);
		assertThat(page(this.agent, new QueueChoice(QueueTab.ALL, DifFilter.ALL, new DifReference(1), QueueSort.DUE),
				null))
			.isEmpty();
	}

	@Test
	void statesAreChosen() {
		Learner contests = new Learner(this.portal);
		DifDeclaration.Id declared = declares(new Learner(this.portal));
		DifDeclaration.Id contested = declares(contests);
		contest(contests, contested);
		DifFilter contestedOnly = new DifFilter(DifState.CONTESTED, null, null, null);
		DifFilter declaredOnly = new DifFilter(DifState.DECLARED, null, null, null);
		assertThat(page(Officers.supervisor(), contestedOnly, null)).extracting(QueueLine::id)
			.containsExactly(contested);
		assertThat(page(Officers.supervisor(), declaredOnly, null)).extracting(QueueLine::id).containsExactly(declared);
		assertThat(page(this.agent, contestedOnly, null)).isEmpty();
	}

	@Test
	void supervisorsSeeBothTurnsInOneOrder() {
		Learner contests = new Learner(this.portal);
		contest(contests, declares(contests));
		this.clock.advance(Duration.ofDays(1));
		DifDeclaration.Id late = declares(new Learner(this.portal));
		Agent supervisor = Officers.supervisor();
		List<QueueLine> lines = page(supervisor, DifFilter.ALL, null);
		assertThat(lines).extracting(QueueLine::state).containsExactly(DifState.CONTESTED, DifState.DECLARED);
		assertThat(page(supervisor, DifFilter.ALL, lines.getFirst())).extracting(QueueLine::id).containsExactly(late);
		assertThat(take(supervisor)).contains(lines.getFirst().id());
	}

	@Test
	void ageAndHoursAreChosen() {
		DifDeclaration.Id old = declares(new Learner(this.portal), "120");
		this.clock.advance(Duration.ofDays(10));
		DifDeclaration.Id small = declares(new Learner(this.portal), "12");
		assertThat(page(this.agent, new DifFilter(null, 7, null, null), null)).extracting(QueueLine::id)
			.containsExactly(old);
		assertThat(page(this.agent, new DifFilter(null, 10, new DifHours(120), null), null)).hasSize(1);
		assertThat(page(this.agent, new DifFilter(null, 11, null, null), null)).isEmpty();
		assertThat(page(this.agent, new DifFilter(null, null, new DifHours(12), null), null)).extracting(QueueLine::id)
			.containsExactly(old, small);
		assertThat(page(this.agent, new DifFilter(null, null, new DifHours(13), null), null)).hasSize(1);
	}

	// The file of these declarations states 120 hours.
	@Test
	void whatDocumentsSeemToSayIsChosen() {
		DifDeclaration.Id agrees = declares(new Learner(this.portal), "120");
		DifDeclaration.Id differs = declares(new Learner(this.portal), "96");
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding).containsOnlyNulls();
		readAll();
		assertThat(page(this.agent, new DifFilter(null, null, null, DifFinding.AGREES), null)).extracting(QueueLine::id)
			.containsExactly(agrees);
		assertThat(page(this.agent, new DifFilter(null, null, null, DifFinding.DIFFERS), null))
			.extracting(QueueLine::id)
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
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding).containsOnlyNulls();
		readAll();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding)
			.containsExactly(DifFinding.DOUBTFUL);
	}

	@Test
	void whatHasToWaitStaysUnreadAndIsReadLater() throws IOException {
		declares(new Learner(this.portal));
		DocumentReadings busy = mock(DocumentReadings.class);
		when(busy.read(any(), any())).thenReturn(Optional.empty());
		assertThat(reading(busy).readNext()).isFalse();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding).containsOnlyNulls();
		assertThat(this.reading.readNext()).isTrue();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding).doesNotContainNull();
	}

	@Test
	void aFileThatCannotBeReadIsMarkedAndHoldsUpNothing() throws IOException {
		declares(new Learner(this.portal));
		DocumentReadings failing = mock(DocumentReadings.class);
		when(failing.read(any(), any())).thenThrow(new UncheckedIOException(new IOException("changed")));
		assertThat(reading(failing).readNext()).isTrue();
		assertThat(page(this.agent, DifFilter.ALL, null)).extracting(QueueLine::finding)
			.containsExactly(DifFinding.SILENT);
		assertThat(this.reading.readNext()).isFalse();
	}

	private DeclarationReading reading(DocumentReadings readings) {
		return new DeclarationReading(this.database, readings, this.portal.getBean(PersonNamesLookup.class));
	}

	@Test
	void nobodyGetsWhatAnotherOneGot() throws Exception {
		List<DifDeclaration.Id> taken = eightTakeOfEight();
		assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void unfinishedOnesAreAssignedAgain() {
		DifDeclaration.Id id = declares(new Learner(this.portal));
		assertThat(take(this.agent)).contains(id);
		assertThat(take(Officers.agent())).isEmpty();
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(take(Officers.agent())).contains(id);
	}

	@Test
	void nobodyIsGivenTheirOwn() {
		Learner learner = new Learner(this.portal);
		declares(learner);
		assertThat(take(SomeAgents.whoIs(this.portal, learner.nir()))).isEmpty();
	}

	@Test
	void theDayIsCounted() {
		DifDeclaration.Id late = declares(new Learner(this.portal));
		this.clock.advance(Duration.ofDays(31));
		DifDeclaration.Id decided = declares(new Learner(this.portal));
		declares(new Learner(this.portal));
		assertThat(totals(this.agent)).isEqualTo(new DifTotals(0, 3, 1, 0));
		decide(this.agent, decided, VALIDATED);
		assertThat(totals(this.agent)).isEqualTo(new DifTotals(1, 2, 1, 0));
		assertThat(totals(Officers.agent()).treated()).isZero();
		decide(this.agent, late, VALIDATED);
		this.clock.advance(Duration.ofDays(1));
		assertThat(totals(this.agent)).isEqualTo(new DifTotals(0, 1, 0, 0));
	}

	@Test
	void aColleagueKeepsWhatIsHandedOver() {
		DifDeclaration.Id id = declares(new Learner(this.portal));
		Agent colleague = active();
		take(this.agent);
		assertThat(handOver(this.agent, colleague, id, " Tu connais cet employeur. ")).isEqualTo(HandOver.Outcome.DONE);
		this.clock.advance(Duration.ofHours(1));
		assertThat(take(this.agent)).isEmpty();
		assertThat(SignedInAs.as(this.portal, colleague, () -> this.queue.handedTo(colleague, id))).get()
			.returns(214, HandOver::from)
			.returns("Tu connais cet employeur.", HandOver::word);
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.queue.handedTo(this.agent, id))).isEmpty();
		assertThat(take(colleague)).contains(id);
		assertThat(journaled(Act.DECLARATION_HANDED_OVER, id)).containsExactly(colleague.toString());
	}

	@Test
	void anActEndsTheHandOver() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner);
		Agent colleague = active();
		handOver(this.agent, colleague, id, "");
		decide(this.agent, id, new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, ""));
		assertThat(handOver(this.agent, colleague, id, "")).isEqualTo(HandOver.Outcome.GONE);
		learner.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.ANSWER, version(this.agent, id),
				"Voici", List.of()));
		assertThat(SignedInAs.as(this.portal, colleague, () -> this.queue.handedTo(colleague, id))).isEmpty();
		assertThat(take(this.agent)).contains(id);
	}

	@Test
	void onlyActiveColleaguesAreGivenCases() {
		DifDeclaration.Id id = declares(new Learner(this.portal));
		Agent away = active();
		SomeAgents.disable(this.portal, away);
		assertThat(handOver(this.agent, away, id, "")).isEqualTo(HandOver.Outcome.COLLEAGUE_AWAY);
		assertThat(journaled(Act.DECLARATION_HANDED_OVER, id)).isEmpty();
		assertThat(take(this.agent)).contains(id);
	}

	@Test
	void nobodyIsHandedTheirOwn() {
		Learner learner = new Learner(this.portal);
		DifDeclaration.Id id = declares(learner);
		Agent themselves = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(handOver(this.agent, themselves, id, "")).isEqualTo(HandOver.Outcome.OWN);
		assertThat(handOver(themselves, active(), id, "")).isEqualTo(HandOver.Outcome.OWN);
	}

	@Test
	void supervisorsHandTheirCasesToSupervisors() {
		Learner contests = new Learner(this.portal);
		DifDeclaration.Id id = declares(contests);
		contest(contests, id);
		Agent supervisor = Officers.supervisor();
		Agent other = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		assertThat(handOver(this.agent, other, id, "")).isEqualTo(HandOver.Outcome.FOR_SUPERVISORS);
		assertThat(handOver(supervisor, active(), id, "")).isEqualTo(HandOver.Outcome.FOR_SUPERVISORS);
		assertThat(handOver(supervisor, other, id, "")).isEqualTo(HandOver.Outcome.DONE);
	}

	@Test
	void whoDecidedIsNotHandedTheReview() {
		Learner contests = new Learner(this.portal);
		DifDeclaration.Id id = declares(contests);
		Agent decided = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		decide(decided, id, new DifDecision(DifAct.CORRECT, new DifHours(90), DifMotive.OTHER_HOURS, ""));
		contests.themselves(() -> this.declarations.answer(contests.citizen(), DifAct.CONTEST, version(this.agent, id),
				"Il manque une page", List.of()));
		assertThat(handOver(Officers.supervisor(), decided, id, "")).isEqualTo(HandOver.Outcome.DECIDED_BEFORE);
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

	// One line after the other, as pages of one line would show them.
	private List<DifDeclaration.Id> sorted(QueueSort sort) {
		QueueChoice choice = new QueueChoice(QueueTab.ALL, DifFilter.ALL, null, sort);
		List<DifDeclaration.Id> ids = new ArrayList<>();
		QueueLine last = null;
		for (List<QueueLine> page = page(this.agent, choice, last); !page.isEmpty(); page = page(this.agent, choice,
				last)) {
			last = page.getFirst();
			ids.add(last.id());
		}
		return ids;
	}

	private DifTotals totals(Agent who) {
		return SignedInAs.as(this.portal, who, () -> this.queue.totals(who));
	}

	private HandOver.Outcome handOver(Agent who, Agent colleague, DifDeclaration.Id id, String word) {
		return SignedInAs.as(this.portal, who, () -> this.queue.handOver(who, List.of(id), colleague.agentId(), word))
			.get(id);
	}

	private Agent active() {
		return SomeAgents.active(this.portal, SomeAgents.newEmail());
	}

	private List<String> journaled(Act act, DifDeclaration.Id id) {
		return this.database.sql("select value_after from journal_entry where act = ? and subject_id = ?")
			.params(act.name(), id.value())
			.query(String.class)
			.list();
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

	private List<QueueLine> page(Agent who, DifFilter filter, @Nullable QueueLine after) {
		return page(who, new QueueChoice(QueueTab.ALL, filter, null, QueueSort.DUE), after);
	}

	private List<DifDeclaration.Id> tab(Agent who, QueueTab tab) {
		return page(who, QueueChoice.of(tab), null).stream().map(QueueLine::id).toList();
	}

	private List<QueueLine> page(Agent who, QueueChoice choice, @Nullable QueueLine after) {
		return new ArrayList<>(SignedInAs.as(this.portal, who, () -> this.queue.page(who, choice, after)));
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
