package fr.compteformation.platform.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.check.Checks;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.document.check.Verdict;

/**
 * Has uploaded files checked: at once if their first bytes suffice, otherwise in turn. At
 * most two files are in memory at a time; the others wait on disk.
 */
@Component
class Reception {

	private static final int AT_ONCE = 2;

	/** How long an upload waits for its turn. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Checks checks;

	private final FairQueue turns = new FairQueue(AT_ONCE);

	Reception(Checks checks) {
		this.checks = checks;
	}

	List<String> accepted() {
		return this.checks.accepted();
	}

	/** Whether nobody’s file is checked or waits for it. */
	boolean isIdle() {
		return this.turns.isIdle();
	}

	Verdict judge(DocumentOwner owner, Arrival arrival) throws IOException {
		Optional<Refusal> atFirstSight = this.checks.atFirstSight(arrival::open);
		if (atFirstSight.isPresent()) {
			return new Verdict.Refused(atFirstSight.get());
		}
		if (!isTheirTurn(owner)) {
			return new Verdict.Refused(Refusal.CHECK_UNAVAILABLE);
		}
		try {
			return this.checks.judge(arrival::read);
		}
		finally {
			this.turns.leave(owner);
		}
	}

	private boolean isTheirTurn(DocumentOwner owner) {
		try {
			return this.turns.enter(owner, PATIENCE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
