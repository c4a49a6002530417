package fr.compteformation.rights.dif;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.dossier.Learner;

import static fr.compteformation.rights.dif.DifAct.ASK_FOR_DOCUMENT;
import static fr.compteformation.rights.dif.DifAct.CONFIRM;
import static fr.compteformation.rights.dif.DifAct.CORRECT;
import static fr.compteformation.rights.dif.DifAct.OPEN_ADVERSARIAL;
import static fr.compteformation.rights.dif.DifAct.REFUSE;
import static fr.compteformation.rights.dif.DifAct.SEND_BACK;
import static fr.compteformation.rights.dif.DifAct.VALIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Agents’ decisions, on every database.
 */
@OnPostgresql
class DifDecisionsTests extends PortalTests {

	private final Agent agent = Officers.agent();

	private final Agent supervisor = Officers.supervisor();

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private DifDeclarationRepository repository;

	@Autowired
	private Rights rights;

	@Autowired
	private Ledger ledger;

	/** A state of a declaration, and the acts allowed in it. */
	enum Place {

		DECLARED(Set.of(VALIDATE, CORRECT, ASK_FOR_DOCUMENT, OPEN_ADVERSARIAL), false, DifAct.DECLARE),

		DOCUMENT_ASKED(Set.of(VALIDATE, CORRECT, OPEN_ADVERSARIAL), false, DifAct.ANSWER),

		ADVERSARIAL(Set.of(VALIDATE), false, DifAct.ANSWER),

		ADVERSARIAL_ANSWERED(Set.of(VALIDATE, CORRECT, REFUSE), false, DifAct.ANSWER),

		SECOND_LOOK(Set.of(CONFIRM, SEND_BACK), true),

		CONTESTED(Set.of(VALIDATE, CORRECT), true),

		VALIDATED(Set.of(OPEN_ADVERSARIAL), false, DifAct.DECLARE),

		CORRECTED(Set.of(), false, DifAct.DECLARE, DifAct.CONTEST),

		REFUSED(Set.of(), false, DifAct.DECLARE);

		private final Set<DifAct> acts;

		private final boolean onlySupervisors;

		private final Set<DifAct> ofThePerson;

		Place(Set<DifAct> acts, boolean onlySupervisors, DifAct... ofThePerson) {
			this.acts = acts;
			this.onlySupervisors = onlySupervisors;
			this.ofThePerson = Set.of(ofThePerson);
		}

	}

	static Stream<Arguments> placesAndActs() {
		return Arrays.stream(Place.values())
			.flatMap((place) -> Arrays.stream(DifAct.values())
				.filter(DifAct::isOfAgents)
				.map((act) -> Arguments.of(place, act)));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotAllowedChangesNothing(Place place) {
		Learner learner = at(place);
		DifDetails before = current(learner);
		int lines = movements(learner).size();
		int decided = decisions(before.id());
		for (Agent who : List.of(this.agent, Officers.agent(), Officers.supervisor())) {
			Set<DifAct> allowed = (who.supervisor() || !place.onlySupervisors) ? place.acts : Set.of();
			assertThat(possible(who, before)).as("%s by %s", place, who).containsExactlyInAnyOrderElementsOf(allowed);
			assertThat(DifAct.values()).filteredOn((act) -> act.isOfAgents() && !allowed.contains(act))
				.allSatisfy((act) -> assertThat(decide(who, learner, decision(act)))
					.isInstanceOf(DifDecision.Outcome.NotAllowed.class));
		}
		assertThat(current(learner)).isEqualTo(before);
		assertThat(movements(learner)).hasSize(lines);
		assertThat(decisions(before.id())).isEqualTo(decided);
	}

	@ParameterizedTest
	@MethodSource("placesAndActs")
	void allowedActsAreDoneAnnouncedAndJournaled(Place place, DifAct act) {
		if (place.acts.contains(act)) {
			Learner learner = at(place);
			int told = mails();
			int decided = decisions(current(learner).id());
			Agent who = Officers.supervisor();
			assertThat(decide(who, learner, decision(act))).isInstanceOf(DifDecision.Outcome.Done.class);
			DifDetails.Event last = opened(this.agent, current(learner)).events().getLast();
			assertThat(last.act()).isEqualTo((act != CONFIRM) ? act : CORRECT);
			assertThat(last.agent()).isEqualTo(214);
			assertThat(mails()).isEqualTo((act != SEND_BACK) ? told + 1 : told);
			assertThat(decisions(current(learner).id())).isEqualTo((act != SEND_BACK) ? decided + 1 : decided);
			assertThat(learner.balances().dif()).isEqualTo(worth(current(learner).credited()));
		}
	}

	/**
	 * Files may have been deleted after their retention, or were not required.
	 */
	@ParameterizedTest
	@MethodSource("placesAndActs")
	void filesThatAreNotThereStopNoDecision(Place place, DifAct act) {
		if (place.acts.contains(act)) {
			Learner learner = at(place);
			this.database.sql("delete from dif_declaration_document where declaration_id = ?")
				.param(current(learner).id().value())
				.update();
			assertThat(decide(Officers.supervisor(), learner, decision(act)))
				.isInstanceOf(DifDecision.Outcome.Done.class);
		}
	}

	@ParameterizedTest
	@EnumSource
	void thePersonMayDoWhatTheirPageOffers(Place place) {
		Learner learner = at(place);
		DifDetails details = current(learner);
		Set<DifAct> offered = EnumSet.allOf(DifAct.class);
		offered.removeIf((act) -> !details.allows(act, LocalDate.now(this.clock)));
		assertThat(offered).isEqualTo(place.ofThePerson);
		for (DifAct act : List.of(DifAct.ANSWER, DifAct.CONTEST)) {
			if (!offered.contains(act)) {
				assertThat(answer(learner, act, "Je ne suis pas d’accord")).isEqualTo(DifOutcome.NOT_NOW);
			}
		}
		if (!offered.contains(DifAct.DECLARE)) {
			assertThat(declare(learner, "50")).isEqualTo(DifOutcome.NOT_NOW);
		}
		assertThat(current(learner)).isEqualTo(details);
	}

	@Test
	void aCorrectionAppliesAtOnceAndIsContestedAndSettled() {
		Learner learner = declared("120");
		assertThat(decide(this.agent, learner, correct(96))).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(movements(learner)).extracting(Movement::amount)
			.containsExactlyInAnyOrder(180_000L, -180_000L, 144_000L);
		assertThat(answer(learner, DifAct.CONTEST, "Il manque une page")).isEqualTo(DifOutcome.DONE);
		assertThat(current(learner).state()).isEqualTo(DifState.CONTESTED);
		assertThat(decide(this.supervisor, learner, decision(VALIDATE))).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(learner.balances().dif().cents()).isEqualTo(180_000);
		assertThat(current(learner).state()).isEqualTo(DifState.VALIDATED);
	}

	@Test
	void anAgentSeesWhatADecisionWouldChange() {
		Learner learner = declared("120");
		DifDecision.Effect told = SignedInAs
			.as(this.portal, this.agent,
					() -> this.decisions.effectOf(this.agent, current(learner).id(), new DifHours(96)))
			.orElseThrow();
		assertThat(told).isEqualTo(new DifDecision.Effect(new Euros(180_000), new Euros(144_000), new Euros(60_000)));
	}

	@Test
	void whoDecidedBeforeDoesNotSettleAContest() {
		Learner learner = declared("120");
		Agent first = Officers.supervisor();
		decide(first, learner, correct(96));
		answer(learner, DifAct.CONTEST, "Il manque une page");
		assertThat(decide(first, learner, decision(VALIDATE))).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
	}

	@Test
	void whoProposedWhatAnotherConfirmedDoesNotSettleAContest() {
		Learner learner = declared("120");
		Agent proposed = Officers.supervisor();
		decide(proposed, learner, correct(10));
		decide(Officers.supervisor(), learner, decision(CONFIRM));
		answer(learner, DifAct.CONTEST, "Il manque une page");
		assertThat(decide(proposed, learner, decision(VALIDATE))).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(decide(Officers.supervisor(), learner, decision(VALIDATE)))
			.isInstanceOf(DifDecision.Outcome.Done.class);
	}

	@Test
	void whoDisagreedMayLookAgain() {
		Learner learner = at(Place.SECOND_LOOK);
		decide(this.supervisor, learner, decision(SEND_BACK));
		decide(this.agent, learner, correct(10));
		assertThat(decide(this.supervisor, learner, decision(CONFIRM))).isInstanceOf(DifDecision.Outcome.Done.class);
	}

	@Test
	void internalActsAreNotAnnouncedToThePerson() {
		Learner learner = at(Place.SECOND_LOOK);
		decide(this.supervisor, learner, decision(SEND_BACK));
		assertThat(opened(this.agent, current(learner)).events()).extracting(DifDetails.Event::act)
			.endsWith(DifAct.HAND_OVER, SEND_BACK);
		assertThat(current(learner).events()).extracting(DifDetails.Event::act)
			.doesNotContain(DifAct.HAND_OVER, SEND_BACK);
	}

	@Test
	void whatASupervisorSettledIsNotContestedAgain() {
		Learner learner = at(Place.CONTESTED);
		decide(this.supervisor, learner, correct(90));
		assertThat(current(learner).state()).isEqualTo(DifState.CORRECTED);
		assertThat(answer(learner, DifAct.CONTEST, "Encore")).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void aCorrectionMayBeContestedForThirtyDays() {
		Learner learner = at(Place.CORRECTED);
		this.clock.advance(Duration.ofDays(30));
		assertThat(current(learner).allows(DifAct.CONTEST, LocalDate.now(this.clock))).isTrue();
		this.clock.advance(Duration.ofDays(1));
		assertThat(answer(learner, DifAct.CONTEST, "Trop tard")).isEqualTo(DifOutcome.NOT_NOW);
	}

	@Test
	void whoDoesNotAnswerIsHeardAfterThirtyDays() {
		Learner learner = at(Place.ADVERSARIAL);
		this.clock.advance(Duration.ofDays(30));
		assertThat(decide(this.agent, learner, decision(REFUSE))).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		this.clock.advance(Duration.ofDays(1));
		assertThat(decide(this.agent, learner, decision(REFUSE))).isInstanceOf(DifDecision.Outcome.Done.class);
	}

	@Test
	void whatIsNotAnsweredInTimeComesBack() {
		Learner learner = at(Place.DOCUMENT_ASKED);
		this.repository.handBack(LocalDate.now(this.clock).plusDays(30));
		assertThat(turn(learner)).isEqualTo("CITIZEN");
		this.repository.handBack(LocalDate.now(this.clock).plusDays(31));
		assertThat(turn(learner)).isEqualTo("AGENT");
	}

	@Test
	void aRefusalLeavesNoHoursButAnAnswer() {
		Learner learner = at(Place.REFUSED);
		assertThat(learner.balances().dif()).isEqualTo(Euros.ZERO);
		assertThat(learner.themselves(() -> this.rights.difIsDeclaredBy(learner.citizen()))).isTrue();
	}

	@Test
	void moreThanSixHundredEurosAreTakenAwayByTwo() {
		Learner learner = declared("120");
		assertThat(decide(this.supervisor, learner, correct(79))).isInstanceOf(DifDecision.Outcome.HandedOver.class);
		assertThat(learner.balances().dif().cents()).isEqualTo(180_000);
		assertThat(decide(this.supervisor, learner, decision(CONFIRM)))
			.isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(decide(Officers.supervisor(), learner, decision(CONFIRM)))
			.isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(learner.balances().dif().cents()).isEqualTo(118_500);
		assertThat(current(learner).state()).isEqualTo(DifState.CORRECTED);
	}

	@Test
	void sixHundredEurosAreTakenAwayByOne() {
		Learner learner = declared("120");
		assertThat(decide(this.agent, learner, correct(80))).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(learner.balances().dif().cents()).isEqualTo(120_000);
	}

	@Test
	void rightsInUseAreNotTakenBack() {
		Learner learner = declared("60");
		Reference dossier = learner.submits(900);
		learner.agentValidates(dossier);
		assertThat(decide(this.agent, learner, correct(40))).isInstanceOf(DifDecision.Outcome.HandedOver.class);
		assertThat(decide(this.supervisor, learner, decision(CONFIRM))).isInstanceOfSatisfying(
				DifDecision.Outcome.RightsInUse.class, (inUse) -> assertThat(inUse.missing().cents()).isPositive());
		assertThat(current(learner).state()).isEqualTo(DifState.SECOND_LOOK);
	}

	@Test
	void whatIsDeclaredAfterADecisionCountsOnceItIsChecked() {
		Learner learner = at(Place.CORRECTED);
		assertThat(declare(learner, "110")).isEqualTo(DifOutcome.DONE);
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(declare(learner, "112")).isEqualTo(DifOutcome.DONE);
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
		decide(this.agent, learner, decision(VALIDATE));
		assertThat(learner.balances().dif().cents()).isEqualTo(168_000);
	}

	@Test
	void nobodyDecidesAboutTheirOwnAccount() {
		Learner learner = declared("120");
		Agent self = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(decide(self, learner, decision(VALIDATE))).isInstanceOf(DifDecision.Outcome.OwnAccount.class);
		assertThat(possible(self, current(learner))).isEmpty();
	}

	@Test
	void whoReadSomethingElseOverwritesNothing() {
		Learner learner = declared("120");
		DifDetails read = current(learner);
		decide(Officers.agent(), learner, correct(96));
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> this.decisions.decide(this.agent, read.id(), read.version(), decision(VALIDATE))))
			.isInstanceOfSatisfying(DifDecision.Outcome.Changed.class,
					(changed) -> assertThat(changed.now()).isEqualTo(opened(this.agent, read)));
		assertThat(current(learner).state()).isEqualTo(DifState.CORRECTED);
	}

	@Test
	void aReplacedDeclarationIsNotDecided() {
		Learner learner = declared("120");
		DifDetails read = current(learner);
		declare(learner, "96");
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> this.decisions.decide(this.agent, read.id(), read.version(), decision(VALIDATE))))
			.isInstanceOf(DifDecision.Outcome.Changed.class);
	}

	@Test
	void ofManyAgentsAtTheSameMomentOneDecides() throws Exception {
		Learner learner = declared("120");
		DifDetails read = current(learner);
		List<DifDecision.Outcome> decided = Parallel.times(4, () -> {
			Agent who = Officers.agent();
			return SignedInAs.as(this.portal, who,
					() -> this.decisions.decide(who, read.id(), read.version(), correct(96)));
		});
		assertThat(decided).filteredOn(DifDecision.Outcome.Done.class::isInstance).hasSize(1);
		assertThat(decided).filteredOn(DifDecision.Outcome.Changed.class::isInstance).hasSize(3);
		assertThat(movements(learner)).hasSize(3);
	}

	@Test
	void anAnswerMayBringFiles() {
		Learner learner = at(Place.DOCUMENT_ASKED);
		DifDetails asked = current(learner);
		assertThat(learner.themselves(() -> this.declarations.answer(learner.citizen(), DifAct.ANSWER, asked.version(),
				"La page manquante", List.of(SomeFiles.of(this.portal, learner.citizen()).id()))))
			.isEqualTo(DifOutcome.DONE);
		assertThat(current(learner).state()).isEqualTo(DifState.DECLARED);
		assertThat(current(learner).documents()).hasSize(2);
		assertThat(current(learner).events().getLast().text()).isEqualTo("La page manquante");
	}

	@Test
	void citizensDecideNothing() {
		Learner learner = declared("120");
		DifDetails details = current(learner);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.decisions.read(this.agent, details.id())));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner
			.themselves(() -> this.decisions.decide(this.agent, details.id(), details.version(), decision(VALIDATE))));
	}

	@Test
	void whatHappenedCannotBeRewritten() {
		declared("120");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update dif_step set text = 'x'").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("delete from dif_step").update());
	}

	private Learner at(Place place) {
		Learner learner = declared("120");
		Agent before = Officers.agent();
		switch (place) {
			case DECLARED -> {
			}
			case DOCUMENT_ASKED -> decide(before, learner, decision(ASK_FOR_DOCUMENT));
			case ADVERSARIAL -> hear(before, learner);
			case ADVERSARIAL_ANSWERED -> {
				hear(before, learner);
				answer(learner, DifAct.ANSWER, "Voici pourquoi");
			}
			case SECOND_LOOK -> decide(before, learner, correct(10));
			case CONTESTED -> {
				decide(before, learner, correct(96));
				answer(learner, DifAct.CONTEST, "Il manque une page");
			}
			case VALIDATED -> decide(before, learner, decision(VALIDATE));
			case CORRECTED -> decide(before, learner, correct(96));
			case REFUSED -> {
				hear(before, learner);
				answer(learner, DifAct.ANSWER, "Voici pourquoi");
				decide(before, learner, decision(REFUSE));
			}
		}
		return learner;
	}

	// Below the threshold for a second review.
	private void hear(Agent who, Learner learner) {
		declare(learner, "40");
		decide(who, learner, decision(OPEN_ADVERSARIAL));
	}

	private static DifDecision decision(DifAct act) {
		return switch (act) {
			case CORRECT -> correct(96);
			case RECTIFY -> new DifDecision(act, new DifHours(96), DifMotive.OTHER_HOURS, "");
			case VALIDATE, CONFIRM -> new DifDecision(act, null, null, "");
			default -> new DifDecision(act, null, DifMotive.ILLEGIBLE, "Le document est coupé.");
		};
	}

	private static DifDecision correct(int hours) {
		return new DifDecision(CORRECT, new DifHours(hours), DifMotive.OTHER_HOURS, "");
	}

	private Learner declared(String hours) {
		Learner learner = new Learner(this.portal);
		assertThat(declare(learner, hours)).isEqualTo(DifOutcome.DONE);
		return learner;
	}

	private DifOutcome declare(Learner learner, String hours) {
		return SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, hours));
	}

	private DifOutcome answer(Learner learner, DifAct act, String text) {
		long seen = current(learner).version();
		return learner.themselves(() -> this.declarations.answer(learner.citizen(), act, seen, text, List.of()));
	}

	private DifDecision.Outcome decide(Agent who, Learner learner, DifDecision decision) {
		DifDetails read = current(learner);
		return SignedInAs.as(this.portal, who, () -> this.decisions.decide(who, read.id(), read.version(), decision));
	}

	private Set<DifAct> possible(Agent who, DifDetails details) {
		return SignedInAs.as(this.portal, who, () -> this.decisions.possible(who, details.id()));
	}

	private DifDetails opened(Agent who, DifDetails details) {
		return SignedInAs.as(this.portal, who, () -> this.decisions.read(who, details.id())).orElseThrow();
	}

	private DifDetails current(Learner learner) {
		DifSituation situation = learner.themselves(() -> this.declarations.situationOf(learner.citizen()));
		return switch (situation) {
			case DifSituation.Open open -> open.current().orElseThrow();
			case DifSituation.Locked locked -> locked.current().orElseThrow();
			case DifSituation.Closed closed -> closed.current().orElseThrow();
			case DifSituation.Unproven unproven -> throw new IllegalStateException();
			case DifSituation.Reconciling reconciling -> throw new IllegalStateException();
		};
	}

	private String turn(Learner learner) {
		return this.database.sql("select turn from dif_declaration where id = ?")
			.param(current(learner).id().value())
			.query(String.class)
			.single();
	}

	private List<Movement> movements(Learner learner) {
		return this.ledger.movementsOf(learner.holder());
	}

	private static Euros worth(@Nullable DifHours hours) {
		return new Euros((hours != null) ? hours.value() * 1500L : 0);
	}

	private int mails() {
		return WaitingMails.with(this.database, DifMails.Template.DIF_NEWS.fileName()).size();
	}

	private int decisions(DifDeclaration.Id id) {
		return (int) WrittenActs.about(this.database, id.value()).stream().filter("DECISION"::equals).count();
	}

}
