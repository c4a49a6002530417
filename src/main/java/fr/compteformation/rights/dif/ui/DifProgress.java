package fr.compteformation.rights.dif.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.waiting.WaitingDeclaration;

/**
 * The way of a declaration in four stages: declared, checked, decided, ended.
 *
 * @param current the index of the current stage; the number of stages if all are done
 * @param details what to say about each stage
 */
record DifProgress(int current, List<Detail> details) {

	/** The number of stages. */
	static final int STAGES = 4;

	private static final Detail DECIDED_LATER = new Detail("dif.progress.decision.later");

	private static final Detail ENDED_LATER = new Detail("dif.progress.end.later");

	/** The progress of a declaration that agents can see. */
	static DifProgress of(DifDetails declared, LocalDate today) {
		LocalDate due = declared.dueOn();
		Detail first = Detail.declared(PortalTime.dayOf(declared.declaredAt()), declared.hours());
		Detail read = checked(declared);
		return switch (declared.state()) {
			case DECLARED -> new DifProgress(1, List.of(first, checking(declared), DECIDED_LATER, ENDED_LATER));
			case DOCUMENT_ASKED -> new DifProgress(1,
					List.of(first, new Detail("dif.progress.check.document", due), DECIDED_LATER, ENDED_LATER));
			case ADVERSARIAL -> new DifProgress(2,
					List.of(first, read, declared.awaitsAnswer(today) ? new Detail("dif.progress.decision.opinion", due)
							: new Detail("dif.progress.decision.heard"), ENDED_LATER));
			case SECOND_LOOK ->
				new DifProgress(2, List.of(first, read, new Detail("dif.progress.decision.secondLook"), ENDED_LATER));
			case CONTESTED ->
				new DifProgress(2, List.of(first, read, new Detail("dif.progress.decision.contested"), ENDED_LATER));
			case VALIDATED -> ended(declared, first, new Detail("dif.progress.decision.validated"), today);
			case CORRECTED -> ended(declared, first, new Detail("dif.progress.decision.corrected"), today);
			case REFUSED -> ended(declared, first, new Detail("dif.progress.decision.refused"), today);
		};
	}

	/** The progress of a declaration that waits for the proof of identity. */
	static DifProgress of(WaitingDeclaration declared, DifHours hours) {
		return new DifProgress(1, List.of(Detail.declared(PortalTime.dayOf(declared.declaredAt()), hours),
				new Detail("dif.progress.check.proof"), DECIDED_LATER, ENDED_LATER));
	}

	/** Nothing is declared yet. */
	static DifProgress undeclared(Optional<LocalDate> lastDay) {
		Detail first = lastDay.map((day) -> new Detail("dif.progress.toDeclare.until", day))
			.orElseGet(() -> new Detail("dif.progress.toDeclare"));
		return new DifProgress(0, List.of(first, new Detail("dif.progress.check.later"), DECIDED_LATER, ENDED_LATER));
	}

	private static DifProgress ended(DifDetails declared, Detail first, Detail decided, LocalDate today) {
		boolean contestable = declared.allows(DifAct.CONTEST, today);
		Detail end = contestable ? new Detail("dif.progress.end.contest", declared.dueOn())
				: new Detail("dif.progress.end.done");
		return new DifProgress(contestable ? STAGES - 1 : STAGES, List.of(first, checked(declared), decided, end));
	}

	// Where no file is required there may be none to read.
	private static Detail checking(DifDetails declared) {
		return new Detail(declared.documents().isEmpty() ? "dif.progress.check.now.alone" : "dif.progress.check.now");
	}

	private static Detail checked(DifDetails declared) {
		return new Detail(declared.documents().isEmpty() ? "dif.progress.check.done.alone" : "dif.progress.check.done");
	}

	/**
	 * What to say about a stage.
	 *
	 * @param key the translation key
	 * @param day its parameter {0}
	 * @param hours its parameter {1}
	 */
	record Detail(String key, @Nullable LocalDate day, @Nullable DifHours hours) {

		Detail(String key) {
			this(key, null, null);
		}

		Detail(String key, @Nullable LocalDate day) {
			this(key, day, null);
		}

		static Detail declared(LocalDate day, DifHours hours) {
			return new Detail("dif.progress.declaredOn", day, hours);
		}

	}

}
