package fr.compteformation.rights.hours;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The hours that one employer attests, as they stand on the paper.
 *
 * @param hours 0 or more, with two decimals at most
 */
@Embeddable
public record EmployerHours(@Column(name = "hours") BigDecimal hours) {

	private static final Pattern FORM = Pattern.compile("(-?)(\\d{1,6})(?:[.,](\\d+))?(?:h|heures?|hours?)?");

	/**
	 * @throws IllegalArgumentException when there are less than none, or parts of them
	 * that no payslip shows
	 */
	public EmployerHours {
		if (hours.signum() < 0 || hours.scale() > 2) {
			throw new IllegalArgumentException("not hours of one employer");
		}
	}

	/** What several employers attest together. */
	static BigDecimal sum(Collection<EmployerHours> employers) {
		return employers.stream().map(EmployerHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Reads hours with a comma or a point, an "h" behind them or not. A time such as
	 * "17h30" is refused: on a payslip "17,30" means something else, and nobody is to
	 * guess.
	 */
	public static HoursReading read(String typed) {
		Matcher form = FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replace('\u2212', '-')
			.replaceAll("\\s", "")
			.toLowerCase(Locale.ROOT));
		if (!form.matches()) {
			return new HoursReading.Invalid("dif.hours.notANumber");
		}
		String decimals = (form.group(3) != null) ? form.group(3).replaceFirst("0+$", "") : "";
		if (decimals.length() > 2) {
			return new HoursReading.Invalid("dif.hours.decimals");
		}
		BigDecimal hours = new BigDecimal(decimals.isEmpty() ? form.group(2) : form.group(2) + "." + decimals);
		return (form.group(1).isEmpty() || hours.signum() == 0) ? new HoursReading.Valid(new EmployerHours(hours))
				: new HoursReading.Invalid("dif.hours.negative");
	}

}
