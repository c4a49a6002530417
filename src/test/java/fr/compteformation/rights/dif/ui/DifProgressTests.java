package fr.compteformation.rights.dif.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifReceipt;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

import static org.assertj.core.api.Assertions.assertThat;

class DifProgressTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

	private static final LocalDate DUE = LocalDate.of(2026, 12, 12);

	@ParameterizedTest
	@CsvSource({ "DECLARED,1,check.now", "DOCUMENT_ASKED,1,check.document", "ADVERSARIAL,2,decision.opinion",
			"SECOND_LOOK,2,decision.secondLook", "CONTESTED,2,decision.contested", "CORRECTED,3,end.contest",
			"REFUSED,4,end.done" })
	void eachStateIsAtOneStage(DifState state, int current, String detail) {
		DifProgress progress = DifProgress.of(declared(state, DUE, DifAct.DECLARE), TODAY);
		assertThat(progress.current()).isEqualTo(current);
		assertThat(progress.details()).hasSize(DifProgress.STAGES);
		assertThat(progress.details().get(Math.min(current, 3)).key()).isEqualTo("dif.progress." + detail);
	}

	@Test
	void theFirstStageSaysWhenAndHowManyHours() {
		DifProgress.Detail first = DifProgress.of(declared(DifState.DECLARED, DUE, DifAct.DECLARE), TODAY)
			.details()
			.getFirst();
		assertThat(first.day()).isEqualTo(LocalDate.of(2026, 11, 17));
		assertThat(first.hours()).isEqualTo(new DifHours(120));
	}

	@Test
	void nothingIsLeftToDoOnceTheTimeToContestIsOver() {
		assertThat(DifProgress.of(declared(DifState.CORRECTED, DUE, DifAct.CORRECT), DUE.plusDays(1)).current())
			.isEqualTo(DifProgress.STAGES);
		assertThat(DifProgress.of(declared(DifState.VALIDATED, null, DifAct.VALIDATE), TODAY).current())
			.isEqualTo(DifProgress.STAGES);
	}

	@Test
	void anAnswerIsReadByAnAgent() {
		assertThat(DifProgress.of(declared(DifState.ADVERSARIAL, DUE, DifAct.ANSWER), TODAY).details().get(2).key())
			.isEqualTo("dif.progress.decision.heard");
	}

	@Test
	void undeclaredHoursHaveALastDayIfOneIsSet() {
		assertThat(DifProgress.undeclared(Optional.of(DUE)).details().getFirst().day()).isEqualTo(DUE);
		assertThat(DifProgress.undeclared(Optional.empty()).details().getFirst().key())
			.isEqualTo("dif.progress.toDeclare");
	}

	@Test
	void withoutDocumentsTheHoursAreChecked() {
		DifDetails alone = declared(DifState.VALIDATED, null, DifAct.VALIDATE, List.of());
		assertThat(DifProgress.of(alone, TODAY).details().get(1).key()).isEqualTo("dif.progress.check.done.alone");
	}

	private static DifDetails declared(DifState state, LocalDate due, DifAct last) {
		return declared(state, due, last, List.of(new DocumentId(UUID.randomUUID())));
	}

	private static DifDetails declared(DifState state, LocalDate due, DifAct last, List<DocumentId> documents) {
		DifHours hours = new DifHours(120);
		return new DifDetails(new DifDeclaration.Id(UUID.randomUUID()), new DifReference(1),
				new HolderId(UUID.randomUUID()), 1, DifReceipt.Origin.PORTAL, null, hours, List.of(), documents,
				Instant.parse("2026-11-17T10:00:00Z"), state, due, hours, null,
				List.of(new DifDetails.Event(Instant.parse("2026-11-18T10:00:00Z"), last, null, null, "", null,
						hours)));
	}

}
