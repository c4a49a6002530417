package fr.compteformation.training.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DossierTests {

	private static final Instant BEFORE = Instant.parse("2026-11-20T09:00:00Z");

	private static final Instant DURING = Instant.parse("2026-12-01T09:00:00Z");

	private static final Instant AFTER = Instant.parse("2026-12-05T09:00:00Z");

	private static final Training TRAINING = new Training("Anglais", "Atelier", new Euros(100_000),
			LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-04"), null);

	private static final FundingPlan FUNDING = new FundingPlan(new Euros(0), new Euros(89_680), new Euros(0),
			new Euros(0), 0, new Euros(0), new Euros(10_320), new Euros(0));

	private static final Euros AGREED = new Euros(10_320);

	private static final LocalDate UNTIL = LocalDate.parse("2026-11-30");

	private static final ChangeProposal PROPOSAL = new ChangeProposal(new Euros(90_000), LocalDate.parse("2026-12-02"),
			LocalDate.parse("2026-12-06"), true);

	/** Each transition, its trigger and the states that allow it. */
	private enum Verb {

		SUBMIT((dossier) -> dossier.submit(null, AGREED, BEFORE), EnumSet.of(DossierState.DRAFT)),
		SUBMIT_TOO_LATE((dossier) -> dossier.submit(null, AGREED, DURING), EnumSet.noneOf(DossierState.class)),
		PROPOSE((dossier) -> dossier.propose(PROPOSAL, BEFORE.plusSeconds(1)),
				EnumSet.of(DossierState.SUBMITTED, DossierState.PROPOSED)),
		CONFIRM((dossier) -> dossier.confirm(AGREED), EnumSet.of(DossierState.PROPOSED)),
		VALIDATE((dossier) -> dossier.validate(FUNDING, UNTIL, BEFORE), EnumSet.of(DossierState.SUBMITTED)),
		VALIDATE_TOO_LATE((dossier) -> dossier.validate(FUNDING, UNTIL, DURING), EnumSet.noneOf(DossierState.class)),
		DECLINE((dossier) -> dossier.decline(DossierDetails.Refusal.FULL, BEFORE),
				EnumSet.of(DossierState.SUBMITTED, DossierState.PROPOSED)),
		DECLINE_LATE((dossier) -> dossier.decline(DossierDetails.Refusal.FULL, DURING),
				EnumSet.of(DossierState.SUBMITTED, DossierState.PROPOSED)),
		START((dossier) -> dossier.start(DURING), EnumSet.of(DossierState.VALIDATED)),
		START_TOO_EARLY((dossier) -> dossier.start(BEFORE), EnumSet.noneOf(DossierState.class)),
		CLOSE((dossier) -> dossier.close(AFTER), EnumSet.of(DossierState.IN_TRAINING)),
		CLOSE_TOO_EARLY((dossier) -> dossier.close(DURING), EnumSet.noneOf(DossierState.class)),
		CANCEL((dossier) -> dossier.cancel(BEFORE),
				EnumSet.of(DossierState.DRAFT, DossierState.SUBMITTED, DossierState.PROPOSED, DossierState.VALIDATED,
						DossierState.IN_TRAINING)),
		CANCEL_LATE((dossier) -> dossier.cancel(DURING),
				EnumSet.of(DossierState.DRAFT, DossierState.SUBMITTED, DossierState.PROPOSED));

		private final Consumer<Dossier> verb;

		private final Set<DossierState> allowed;

		Verb(Consumer<Dossier> verb, Set<DossierState> allowed) {
			this.verb = verb;
			this.allowed = allowed;
		}

	}

	@ParameterizedTest
	@MethodSource("everyVerbInEveryState")
	void aVerbIsPossibleInItsStatesAndChangesNothingInOthers(Verb verb, DossierState state) {
		Dossier dossier = in(state);
		if (verb.allowed.contains(state)) {
			DossierDetails before = dossier.details();
			assertThatCode(() -> verb.verb.accept(dossier)).doesNotThrowAnyException();
			assertThat(dossier.details()).isNotEqualTo(before);
		}
		else {
			DossierDetails before = dossier.details();
			assertThatIllegalStateException().isThrownBy(() -> verb.verb.accept(dossier));
			assertThat(dossier.details()).isEqualTo(before);
		}
	}

	@Test
	void aWholeLifeKeepsTheMomentOfEachStep() {
		DossierDetails closed = in(DossierState.CLOSED).details();
		assertThat(closed.moments())
			.isEqualTo(new DossierDetails.Moments(BEFORE, BEFORE, null, BEFORE, DURING, AFTER, null));
		assertThat(closed.funding()).isEqualTo(FUNDING);
	}

	@Test
	void nobodyPaysMoreThanTheyAgreedTo() {
		Dossier dossier = in(DossierState.SUBMITTED);
		FundingPlan dearer = new FundingPlan(new Euros(0), new Euros(89_679), new Euros(0), new Euros(0), 0,
				new Euros(0), new Euros(10_320), new Euros(1));
		assertThatIllegalStateException().isThrownBy(() -> dossier.validate(dearer, UNTIL, BEFORE));
	}

	@Test
	void theFirstDayBeginsAtMidnightInParis() {
		Dossier dossier = in(DossierState.VALIDATED);
		assertThat(dossier.details().canBeCancelled(Instant.parse("2026-11-30T22:59:59Z"))).isTrue();
		assertThat(dossier.details().canBeCancelled(Instant.parse("2026-11-30T23:00:00Z"))).isFalse();
	}

	@Test
	void aPersonMayWithdrawFromATrainingThatHasBegun() {
		Dossier dossier = in(DossierState.SUBMITTED);
		dossier.validate(FUNDING, LocalDate.parse("2026-12-02"), BEFORE);
		dossier.start(DURING);
		assertThat(dossier.details().canBeCancelled(Instant.parse("2026-12-02T22:59:59Z"))).isTrue();
		assertThat(dossier.details().canBeCancelled(Instant.parse("2026-12-02T23:00:00Z"))).isFalse();
	}

	@Test
	void aConfirmedProposalChangesTheTraining() {
		Dossier dossier = in(DossierState.PROPOSED);
		dossier.confirm(new Euros(5_000));
		assertThat(dossier.training()).isEqualTo(new Training("Anglais", "Atelier", new Euros(90_000),
				LocalDate.parse("2026-12-02"), LocalDate.parse("2026-12-06"), null));
		assertThat(dossier.details().agreed()).isEqualTo(new Euros(5_000));
	}

	@Test
	void aDeclaredEndDoesNotCloseBeforeTheLastDay() {
		Dossier dossier = in(DossierState.IN_TRAINING);
		dossier.declareForPerson((said) -> said.attended(Presence.Attendance.WHOLE));
		dossier.declareForProvider((said) -> said.attended(Presence.Attendance.PARTLY));
		assertThat(dossier.isOver(DURING)).isFalse();
		assertThat(dossier.isOver(AFTER)).isTrue();
		assertThat(dossier.details().presences().differ()).isTrue();
	}

	@Test
	void nothingClosesWhileThePersonMayWithdraw() {
		Dossier dossier = in(DossierState.SUBMITTED);
		dossier.validate(FUNDING, LocalDate.parse("2026-12-05"), BEFORE);
		dossier.start(DURING);
		assertThat(dossier.isOver(AFTER)).isFalse();
		assertThat(dossier.details().canBeCancelled(AFTER)).isTrue();
		assertThat(dossier.isOver(AFTER.plus(Duration.ofDays(1)))).isTrue();
	}

	@Test
	void onlyClosedAndCancelledAreFinal() {
		assertThat(Arrays.stream(DossierState.values()).filter(DossierState::isFinal))
			.containsExactly(DossierState.CLOSED, DossierState.CANCELLED);
	}

	private static Stream<Arguments> everyVerbInEveryState() {
		return Arrays.stream(Verb.values())
			.flatMap((verb) -> Arrays.stream(DossierState.values()).map((state) -> Arguments.of(verb, state)));
	}

	private static Dossier in(DossierState state) {
		Dossier dossier = new Dossier(Reference.random(), new HolderId(UUID.randomUUID()), TRAINING, BEFORE);
		if (state == DossierState.CANCELLED) {
			dossier.cancel(BEFORE);
			return dossier;
		}
		Map<DossierState, Runnable> steps = new EnumMap<>(DossierState.class);
		steps.put(DossierState.SUBMITTED, () -> dossier.submit(null, AGREED, BEFORE));
		if (state == DossierState.PROPOSED) {
			steps.put(DossierState.PROPOSED, () -> dossier.propose(PROPOSAL, BEFORE));
		}
		steps.put(DossierState.VALIDATED, () -> dossier.validate(FUNDING, UNTIL, BEFORE));
		steps.put(DossierState.IN_TRAINING, () -> dossier.start(DURING));
		steps.put(DossierState.CLOSED, () -> dossier.close(AFTER));
		steps.forEach((reached, step) -> {
			if (reached.compareTo(state) <= 0) {
				step.run();
			}
		});
		return dossier;
	}

}
