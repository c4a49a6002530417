package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.Sandbox;

/** Checks files in a worker, {@link Examination}. */
@Component
class Examiner {

	private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final FileWorkers workers;

	Examiner(FileWorkers workers) {
		this.workers = workers;
	}

	/** The reason to refuse the file, if any. */
	Optional<Refusal> examine(FileType type, byte[] content) {
		try {
			return outcome(this.workers.run(Examination.class, List.of(type.name()), content, PATIENCE, 0));
		}
		catch (IOException impossible) {
			LOG.error("Files cannot be examined: no process for it starts", impossible);
			return Optional.of(Refusal.CHECK_UNAVAILABLE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return Optional.of(Refusal.CHECK_UNAVAILABLE);
		}
	}

	private static Optional<Refusal> outcome(Sandbox.Outcome outcome) {
		if (outcome.exitCode().isEmpty()) {
			return Optional.of(Refusal.INFLATES);
		}
		int exitCode = outcome.exitCode().getAsInt();
		Optional<Refusal> refusal = Examination.outcome(exitCode);
		if (refusal.filter(Refusal.CHECK_UNAVAILABLE::equals).isPresent()) {
			LOG.error("Files cannot be examined: the program for it ended with {}", exitCode);
		}
		return refusal;
	}

}
