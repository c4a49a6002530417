package fr.compteformation.office.employerfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import fr.compteformation.office.sentfile.ReadingCounts;
import fr.compteformation.office.sentfile.ReadingEnd;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.people.audit.Act;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.rights.feeding.FeedingId;
import fr.compteformation.rights.feeding.FeedingOutcome;
import fr.compteformation.rights.feeding.FeedingProgress;
import fr.compteformation.rights.feeding.Feedings;

/**
 * Employers’ yearly files, read by the import of the operator’s command. A line of an
 * employer about another company is refused.
 */
@Component
public class EmployerFileKind implements SentFileKind {

	private final Feedings feedings;

	private final Clock clock;

	EmployerFileKind(Feedings feedings, Clock clock) {
		this.feedings = feedings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "EMPLOYERS";
	}

	@Override
	public CsvColumns columns() {
		return Feedings.COLUMNS;
	}

	@Override
	public String keptKey() {
		return "employerFile.column.kept";
	}

	@Override
	public String knownKey() {
		return "employerFile.column.known";
	}

	@Override
	public Act sent() {
		return Act.EMPLOYER_FILE_SENT;
	}

	@Override
	public Act refusalsSaved() {
		return Act.EMPLOYER_FILE_REFUSALS_SAVED;
	}

	@Override
	public boolean isSentBy(Professional professional) {
		return professional.kind() == Professional.Kind.EMPLOYER;
	}

	@Override
	public ReadingEnd read(@Nullable Siret sender, Resource content, Consumer<ReadingCounts> watcher) {
		LocalDate today = PortalTime.today(this.clock);
		Consumer<FeedingProgress> translated = (progress) -> watcher.accept(counts(progress));
		FeedingOutcome outcome = (sender != null) ? this.feedings.runFor(sender, content, today, translated)
				: this.feedings.run(content, today, translated);
		return switch (outcome) {
			case FeedingOutcome.Done(FeedingProgress report) -> new ReadingEnd.Complete(counts(report));
			case FeedingOutcome.DoneBefore(FeedingProgress report) -> new ReadingEnd.CompleteBefore(counts(report));
			case FeedingOutcome.Interrupted(FeedingProgress progress) -> new ReadingEnd.Stopped(counts(progress));
			case FeedingOutcome.Unreadable unreadable -> new ReadingEnd.Refused(unreadable.problem());
			case FeedingOutcome.RunningElsewhere elsewhere -> new ReadingEnd.Elsewhere();
		};
	}

	@Override
	public void refusals(String reading, BiConsumer<Integer, String> reader) {
		this.feedings.refusals(new FeedingId(UUID.fromString(reading)),
				(refused) -> reader.accept(refused.line(), refused.reason().messageKey()));
	}

	private static ReadingCounts counts(FeedingProgress progress) {
		return new ReadingCounts(progress.id().value().toString(), progress.total(), progress.kept(),
				progress.alreadyKnown(), progress.refused());
	}

}
