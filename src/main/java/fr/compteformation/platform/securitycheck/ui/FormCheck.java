package fr.compteformation.platform.securitycheck.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.securitycheck.Attempt;
import fr.compteformation.platform.securitycheck.Challenge;
import fr.compteformation.platform.securitycheck.ChallengeId;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.Sound;
import fr.compteformation.platform.securitycheck.Submission;
import fr.compteformation.platform.securitycheck.Visitor;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

/**
 * The challenge of one open form, asked of its current visitor.
 */
final class FormCheck {

	private final SecurityChecks checks;

	private final CheckedForm form;

	/** Monotonic time. */
	private final long openedAt = System.nanoTime();

	// Without its pictures, which are 50 kB.
	private @Nullable ChallengeId asked;

	FormCheck(SecurityChecks checks, CheckedForm form) {
		this.checks = checks;
		this.form = form;
	}

	boolean isEnabled() {
		return this.checks.enabled();
	}

	/** Whether there is a challenge to answer. */
	boolean isAsked() {
		return this.asked != null;
	}

	/** The kind that the visitor chose last. */
	CheckKind kind() {
		return Asking.kind(this.checks.firstKind());
	}

	/** Asks anew; the challenge before is left unanswered. */
	Challenge ask(CheckKind kind, Locale language) {
		Challenge issued = this.checks.issue(Asking.visitor(), kind, language);
		this.asked = issued.id();
		return issued;
	}

	/** Reads this challenge aloud to its visitor, whatever is asked afterwards. */
	Supplier<Optional<Sound>> spoken(ChallengeId challenge, Locale language) {
		Visitor visitor = Asking.visitor();
		return () -> this.checks.speak(challenge, visitor, language);
	}

	/** Whether there was too much time, or another answer, since it was asked. */
	boolean isOver() {
		return this.asked != null && !this.checks.isOpen(this.asked, Asking.visitor());
	}

	/** The work that a submission costs now, if any. */
	Optional<Work> work(Way way, @Nullable Work begun) {
		return this.checks.work(Asking.visitor(), this.form, way, begun);
	}

	/** What the form sends if its answer is right. */
	Submission submission(String number, @Nullable EmailAddress email) {
		return new Submission(this.form, number, email);
	}

	/** Checks an answer, once. */
	SecurityChecks.Outcome answer(String answer, String trap, Way way, @Nullable WorkSolution work,
			Submission submission) {
		if (this.asked == null) {
			throw new IllegalStateException("nothing was asked");
		}
		Duration taken = Duration.ofNanos(System.nanoTime() - this.openedAt);
		return this.checks.answer(this.asked, Asking.visitor(),
				new Attempt(answer, taken, trap, way, work, submission));
	}

}
