package fr.compteformation.office.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.rights.reading.DifReading;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.NameMatch;

/**
 * What the reading of the documents suggests. It fills the form in and decides nothing.
 *
 * @param finding the comparison with the declared hours
 * @param hours the hours read, in whole hours; {@code null} if none were found or they
 * are beyond the law
 * @param named whether a document names the person, or none was looked at for it
 */
public record Proposal(DifFinding finding, @Nullable Integer hours, boolean named) implements Serializable {

	// A name found in part may be that of a relative.
	private static final Predicate<NameMatch> THEIRS = Set.of(NameMatch.FOUND, NameMatch.NOT_ASKED)::contains;

	/** What the documents of a declaration suggest. */
	public static Proposal of(DifCase opened, List<ReadDocument> documents) {
		return of(opened.details(), documents.stream().map(ReadDocument::reading).toList());
	}

	static Proposal of(DifDetails details, List<DocumentReading> readings) {
		DifReading reading = DifReading.of(readings, details.hours());
		return new Proposal(reading.finding(), whole(reading.hours()),
				readings.isEmpty() || readings.stream().map(DocumentReading::name).anyMatch(THEIRS));
	}

	/** Rounds read hours up, in the person’s favour; {@code null} beyond the law. */
	public static @Nullable Integer whole(@Nullable BigDecimal read) {
		if (read == null || read.compareTo(BigDecimal.valueOf(DifDecision.MAX_HOURS)) > 0) {
			return null;
		}
		return read.setScale(0, RoundingMode.CEILING).intValueExact();
	}

	/** The act that the reading suggests, if this agent may do it. */
	public Optional<DifAct> act(DifCase opened) {
		DifAct act = (this.finding == DifFinding.AGREES) ? DifAct.VALIDATE
				: (this.finding == DifFinding.DIFFERS && this.hours != null) ? DifAct.CORRECT : null;
		return Optional.ofNullable(act).filter(opened.possible()::contains);
	}

	/** A decision with the suggested hours and motive, still without a text. */
	public DifDecision filled(DifAct act, DifDetails details) {
		DifDecision filled = new DifDecision(act);
		if (act.takesHours()) {
			filled.setHours(this.hours);
		}
		if (act.needsMotive()) {
			filled.setMotive(motive(act, details));
		}
		return filled;
	}

	private @Nullable DifMotive motive(DifAct act, DifDetails details) {
		DifDecision.Pending pending = details.pending();
		return switch (act) {
			case CORRECT -> DifMotive.OTHER_HOURS;
			case REFUSE -> (pending != null) ? pending.motive() : null;
			case ASK_FOR_DOCUMENT -> (this.finding == DifFinding.SILENT || this.finding == DifFinding.DOUBTFUL)
					? DifMotive.ILLEGIBLE : DifMotive.NO_ATTESTATION;
			case OPEN_ADVERSARIAL -> (this.finding == DifFinding.DIFFERS) ? DifMotive.OTHER_HOURS
					: this.named ? DifMotive.NO_ATTESTATION : DifMotive.OTHER_NAME;
			default -> null;
		};
	}

}
