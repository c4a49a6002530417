package fr.compteformation.office.employer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifProposal;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * The texts of a printed certificate, for its template. They are in French, because it is
 * sent to the fund.
 *
 * @param employer the employer
 * @param employee the employee
 * @param hours the hours as the employer counts them, such as "37,50"
 * @param amount the same hours as a number, for the plural
 * @param credited the whole hours that the employee’s account receives
 * @param worth their value
 * @param rounded whether rounding changes the hours
 * @param signer who signs
 * @param place where
 * @param day when
 */
record PrintedCertificate(String employer, String employee, String hours, BigDecimal amount, int credited, String worth,
		boolean rounded, String signer, String place, String day) {

	private static final Locale LANGUAGE = Locale.FRENCH;

	/** The texts of a valid certificate. */
	static PrintedCertificate of(DifCertificate certificate, DifCalculator calculator) {
		EmployerHours hours = Objects.requireNonNull(certificate.getHours());
		DifProposal proposal = calculator.propose(List.of(hours));
		return new PrintedCertificate(Objects.requireNonNull(certificate.getEmployer()),
				Objects.requireNonNull(certificate.getEmployee()), decimal(hours), hours.hours(),
				proposal.hours().value(), proposal.worth().formatted(LANGUAGE), proposal.isRounded(),
				Objects.requireNonNull(certificate.getSigner()), Objects.requireNonNull(certificate.getPlace()),
				PortalTime.date(Objects.requireNonNull(certificate.getDay()), LANGUAGE));
	}

	private static String decimal(EmployerHours hours) {
		NumberFormat format = NumberFormat.getNumberInstance(LANGUAGE);
		format.setMinimumFractionDigits(2);
		return format.format(hours.hours());
	}

}
