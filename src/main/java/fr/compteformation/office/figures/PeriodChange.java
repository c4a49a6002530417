package fr.compteformation.office.figures;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A measure of the period beside that of the period before.
 *
 * @param measure what is compared
 * @param now the number, or seconds for {@link Measure#MEDIAN}; {@code null} if there is
 * nothing to measure
 * @param before that of the period before
 */
public record PeriodChange(Measure measure, @Nullable Long now, @Nullable Long before) {

	private static final double PERCENT = 100;

	/** All measures of a summary. */
	public static List<PeriodChange> of(DifSummary summary) {
		DifActivity now = summary.current();
		DifActivity before = summary.before();
		return List.of(new PeriodChange(Measure.DECLARED, now.declared(), before.declared()),
				new PeriodChange(Measure.DECIDED, now.decided(), before.decided()),
				new PeriodChange(Measure.MEDIAN, seconds(now.median()), seconds(before.median())),
				new PeriodChange(Measure.CONTESTED, now.contested(), before.contested()));
	}

	/** The increase; {@code null} if there was nothing before to compare with. */
	public @Nullable Long difference() {
		return (this.now != null && this.before != null && this.before > 0) ? (Long) (this.now - this.before) : null;
	}

	/** The increase in percent of the period before; {@code null} as the difference. */
	public @Nullable Long percent() {
		Long difference = difference();
		return (difference != null && this.before != null) ? (Long) Math.round(PERCENT * difference / this.before)
				: null;
	}

	private static @Nullable Long seconds(@Nullable Duration duration) {
		return (duration != null) ? (Long) duration.toSeconds() : null;
	}

	/** The constant names end the translation keys. */
	public enum Measure {

		DECLARED, DECIDED, MEDIAN, CONTESTED;

		/** The translation key. */
		public String messageKey() {
			return "backoffice.figures.measure." + name();
		}

	}

}
