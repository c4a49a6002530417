package fr.compteformation.office.employer;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTest;
import fr.compteformation.platform.pdf.PdfUa;
import fr.compteformation.platform.security.Network;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.reading.ReadFact;
import fr.compteformation.rights.reading.TextReadings;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DifCertificatesTests {

	@Autowired
	private DifCertificates certificates;

	@Test
	void itSaysWhoCertifiesWhat() throws IOException {
		assertThat(text(certificate("37.5"))).contains("Attestation d’heures de DIF",
				"Le ou la soussigné(e) Anne Le Bihan, directrice, pour Biscuiterie de l’Aven", "Chloé Santoni",
				"Solde de DIF au 31 décembre 2014 : 37,50 heures", "Fait à Quimper, le 2 novembre 2026",
				"arrondies à 38 heures et valent 570,00 €");
	}

	@Test
	void wholeHoursAreNotRounded() throws IOException {
		assertThat(text(certificate("96"))).contains("96,00 heures", "Elles valent 1 440,00 €")
			.doesNotContain("arrondies");
	}

	@ParameterizedTest
	@CsvSource({ "0, '0,00 heure'", "1, '1,00 heure'", "1.5, '1,50 heure'", "2, '2,00 heures'" })
	void lessThanTwoHoursAreSingular(String hours, String written) throws IOException {
		assertThat(text(certificate(hours))).containsPattern("2014 : " + written + "(?!s)")
			.doesNotContain("arrondies à 1 heures");
	}

	@ParameterizedTest
	@ValueSource(strings = { "96", "17.5", "37.25", "0" })
	void theReadingOfDocumentsReadsIt(String hours) throws IOException {
		assertThat(TextReadings.of(text(certificate(hours)), "Chloé Santoni").facts(ReadFact.Kind.HOURS))
			.anySatisfy((fact) -> {
				assertThat(new BigDecimal(fact.found())).isEqualByComparingTo(hours);
				assertThat(fact.isSure()).isTrue();
			});
	}

	@Test
	void screenReadersCanReadIt() throws Exception {
		assertThat(PdfUa.failedRules(pdf(certificate("120")))).isEmpty();
	}

	@Test
	void markupInNamesStaysText() throws IOException {
		DifCertificate hostile = certificate("12");
		hostile.setEmployer("<img src='file:///etc/passwd'/> & Fils ${T(java.lang.Runtime)}");
		hostile.setEmployee("\u0000Zo\u0007é 山 </p><script>alert(1)</script>");
		assertThat(text(hostile)).contains("<img src='file:///etc/passwd'/> & Fils ${T(java.lang.Runtime)}",
				"</p><script>alert(1)</script>");
	}

	@Test
	void moreThanTheLegalMaximumIsNotCertified() {
		assertThat(this.certificates.isWithinLaw(new EmployerHours(new BigDecimal("120")))).isTrue();
		assertThat(this.certificates.isWithinLaw(new EmployerHours(new BigDecimal("120.25")))).isFalse();
	}

	// Each from a network of its own.
	private byte[] pdf(DifCertificate certificate) {
		return this.certificates.pdf(certificate, new Network("192.0.2." + UUID.randomUUID())).orElseThrow();
	}

	private String text(DifCertificate certificate) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(certificate))) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]*\n", "\n").replace('\u00a0', ' ');
		}
	}

	@Test
	void aNetworkMakesSixtyAtOnce() {
		Network network = new Network("certificates " + UUID.randomUUID());
		DifCertificate certificate = certificate("12");
		for (int made = 0; made < 60; made++) {
			assertThat(this.certificates.pdf(certificate, network)).isPresent();
		}
		assertThat(this.certificates.pdf(certificate, network)).isEmpty();
	}

	private static DifCertificate certificate(String hours) {
		DifCertificate certificate = new DifCertificate();
		certificate.setEmployer("Biscuiterie de l’Aven");
		certificate.setEmployee("Chloé Santoni");
		certificate.setHours(new EmployerHours(new BigDecimal(hours)));
		certificate.setSigner("Anne Le Bihan, directrice");
		certificate.setPlace("Quimper");
		certificate.setDay(LocalDate.of(2026, 11, 2));
		return certificate;
	}

}
