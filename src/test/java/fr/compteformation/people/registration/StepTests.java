package fr.compteformation.people.registration;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

class StepTests {

	private static final Draft TERMS_ACCEPTED = Draft.EMPTY.withTerms("2026-11");

	private static final TypedIdentity IDENTITY = SavedRegistrations.typed(new Nir("255081416802538"),
			"chloe@exemple.fr");

	private static final Draft IDENTITY_DONE = TERMS_ACCEPTED.withCheckedIdentity(IDENTITY);

	private static final Draft REGISTERED = IDENTITY_DONE.registeredAs(new RegistrationId(UUID.randomUUID()));

	// Rows: completed steps. Columns: requested step. Cells: displayed step.
	@ParameterizedTest
	@CsvSource(textBlock = """
			# done,      TERMS,        IDENTITY,     PASSWORD,     CONFIRMATION
			NOTHING,     TERMS,        TERMS,        TERMS,        TERMS
			TERMS,       TERMS,        IDENTITY,     IDENTITY,     IDENTITY
			IDENTITY,    TERMS,        IDENTITY,     PASSWORD,     PASSWORD
			REGISTERED,  CONFIRMATION, CONFIRMATION, CONFIRMATION, CONFIRMATION
			""")
	void noStepIsSkippedAndNothingLeadsBackOnceRegistered(String done, Step terms, Step identity, Step password,
			Step confirmation) {
		Draft draft = draft(done);
		assertThat(Step.TERMS.shownTo(draft)).isEqualTo(terms);
		assertThat(Step.IDENTITY.shownTo(draft)).isEqualTo(identity);
		assertThat(Step.PASSWORD.shownTo(draft)).isEqualTo(password);
		assertThat(Step.CONFIRMATION.shownTo(draft)).isEqualTo(confirmation);
	}

	@Test
	void aChangedIdentityMustBeCheckedAgain() {
		assertThat(Step.current(IDENTITY_DONE.withTyped(TypedIdentity.EMPTY))).isEqualTo(Step.IDENTITY);
	}

	@Test
	void theSameIdentityTypedAgainStaysChecked() {
		assertThat(Step.current(IDENTITY_DONE.withTyped(IDENTITY))).isEqualTo(Step.PASSWORD);
	}

	@Test
	void termsTakenBackLeadBackToTheFirstStep() {
		assertThat(Step.current(IDENTITY_DONE.withTerms(null))).isEqualTo(Step.TERMS);
	}

	@Test
	void nothingThatWasTypedIsKeptOnceRegistered() {
		assertThat(REGISTERED.typed()).isEqualTo(TypedIdentity.EMPTY);
	}

	@ParameterizedTest
	@EnumSource(Step.class)
	void aStepLeadsOnToTheNextAndBackToThePrevious(Step step) {
		step.next()
			.filter((next) -> next != Step.CONFIRMATION)
			.ifPresent((next) -> assertThat(next.previous()).contains(step));
	}

	@Test
	void theFirstAndTheLastStepLeadNowhereBack() {
		assertThat(Step.TERMS.previous()).isEmpty();
		assertThat(Step.CONFIRMATION.previous()).isEmpty();
		assertThat(Step.CONFIRMATION.next()).isEmpty();
	}

	private static Draft draft(String done) {
		return switch (done) {
			case "NOTHING" -> Draft.EMPTY;
			case "TERMS" -> TERMS_ACCEPTED;
			case "IDENTITY" -> IDENTITY_DONE;
			default -> REGISTERED;
		};
	}

}
