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
 * The hours stated by one employer.
 *
 * @param hours 0 or more, with at most two decimals
 */
@Embeddable
public record EmployerHours(@Column(name = "hours") BigDecimal hours) {

	private static final Pattern FORM = Pattern.compile("(-?)(\\d{1,6})(?:[.,](\\d+))?(?:h|heures?|hours?)?");

	/**
	 * @throws IllegalArgumentException if negative, or with more decimals than a payslip
	 * shows
	 */
	public EmployerHours {
		if (hours.signum() < 0 || hours.scale() > 2) {
			throw new IllegalArgumentException("not hours of one employer");
		}
	}

	/** The total of several employers. */
	static BigDecimal sum(Collection<EmployerHours> employers) {
		return employers.stream().map(EmployerHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Parses hours with decimal comma or point and an optional “h”. Refuses times such as
	 * “17h30”, because “17,30” on a payslip means something else.
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
