package fr.compteformation.platform.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks PDF files for accessibility. */
public final class PdfUa {

	private PdfUa() {
	}

	/** The failed rules of PDF/UA-1, the standard of accessible PDF files. */
	public static List<String> failedRules(byte[] file) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1)) {
			PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
			ValidationResult result = validator.validate(parser);
			assertThat(result.getTotalAssertions()).isGreaterThan(1000);
			return result.getTestAssertions()
				.stream()
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
				.distinct()
				.toList();
		}
	}

}
