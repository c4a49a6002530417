package fr.compteformation.office.employer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import fr.compteformation.platform.pdf.PdfTemplates;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * Prints certificates of DIF hours for employers, from {@code pdf/dif-certificate.html}.
 * Open to everybody: it reads no personal data and stores nothing.
 */
@Service
public class DifCertificates {

	/** How many a network may make at once; then one a minute. */
	private static final int FREE_FROM_NETWORK = 60;

	private final DifCalculator calculator;

	private final PdfTemplates templates;

	private final RateLimiter rateLimiter;

	DifCertificates(DifCalculator calculator, PdfTemplates templates, RateLimiter rateLimiter) {
		this.calculator = calculator;
		this.templates = templates;
		this.rateLimiter = rateLimiter;
	}

	/** Whether hours are within the legal maximum. */
	public boolean isWithinLaw(EmployerHours hours) {
		return this.calculator.isWithinLaw(List.of(hours));
	}

	/**
	 * A valid certificate as an accessible PDF (PDF/UA-1). It is in French, because the
	 * employee sends it to the fund.
	 * @return empty if the network made too many lately
	 */
	public Optional<byte[]> pdf(DifCertificate certificate, Network network) {
		return this.rateLimiter.admits("dif-certificate:" + network.value(), FREE_FROM_NETWORK)
				? Optional.of(print(certificate)) : Optional.empty();
	}

	private byte[] print(DifCertificate certificate) {
		return this.templates.render("dif-certificate", Locale.FRENCH,
				Map.of("certificate", PrintedCertificate.of(certificate, this.calculator)));
	}

}
