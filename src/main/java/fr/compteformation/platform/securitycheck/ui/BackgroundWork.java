package fr.compteformation.platform.securitycheck.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.securitycheck.work.Work;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

/**
 * The proof of work that the browser does while the form is filled in. It is a live
 * region: once somebody waits for the work, the browser says there how long it takes.
 */
class BackgroundWork extends Composite<Paragraph> {

	private final Runnable whenDone;

	private @Nullable Work work;

	private List<Integer> numbers = List.of();

	private boolean awaited;

	private boolean failed;

	/**
	 * @param whenDone called when work is done, or has failed, that somebody waits for
	 */
	BackgroundWork(Runnable whenDone) {
		this.whenDone = whenDone;
		getContent().addClassName("working");
		getContent().getElement().setAttribute("role", "status");
	}

	/** The work asked for so far. */
	@Nullable Work work() {
		return this.work;
	}

	/** The work asked for, with the numbers that the browser has sent. */
	Optional<WorkSolution> solution() {
		return Optional.ofNullable(this.work).map((asked) -> new WorkSolution(asked, this.numbers));
	}

	/** Whether the browser cannot do the work. */
	boolean hasFailed() {
		return this.failed;
	}

	/** Forgets the work, which was used up. */
	void forget() {
		this.work = null;
		this.numbers = List.of();
		this.awaited = false;
	}

	/** Whether this is more than was asked for. */
	boolean isMore(Work now) {
		return this.work == null || now.shares() > this.work.shares();
	}

	/** Asks the browser for work, or for more of it. */
	void ask(Work asked) {
		Work former = this.work;
		this.work = asked;
		this.failed = false;
		if (former == null || !former.id().equals(asked.id())) {
			this.numbers = List.of();
		}
		getElement().executeJs("return window.proofOfWork($0, $1, $2)", asked.seed(), Work.ZERO_BITS, asked.shares())
			.then(String.class, (found) -> take(asked, found), (error) -> fail());
	}

	/** Asks for more work and says how long it takes. */
	void await(Work asked) {
		ask(asked);
		this.awaited = true;
		getElement().executeJs("window.announceProofOfWork(this, $0, $1, $2)",
				getTranslation("securitycheck.work.soon"), getTranslation("securitycheck.work.one"),
				getTranslation("securitycheck.work.many", "#"));
	}

	// An answer may come after the work was used up, or when more is asked for already.
	private void take(Work asked, String found) {
		Work current = this.work;
		if (current == null || !current.id().equals(asked.id())) {
			return;
		}
		List<Integer> sent = read(found, asked.shares());
		if (sent.size() > this.numbers.size()) {
			this.numbers = sent;
		}
		if (this.numbers.size() >= current.shares()) {
			goOn();
		}
	}

	// Another form may have ended the work, without numbers.
	private static List<Integer> read(String found, int shares) {
		try {
			return Arrays.stream(found.split(" ", shares + 1)).limit(shares).map(Integer::valueOf).toList();
		}
		catch (NumberFormatException none) {
			return List.of();
		}
	}

	private void fail() {
		this.failed = true;
		goOn();
	}

	private void goOn() {
		if (this.awaited) {
			this.awaited = false;
			this.whenDone.run();
		}
	}

}
