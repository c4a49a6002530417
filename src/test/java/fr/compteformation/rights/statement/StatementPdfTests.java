package fr.compteformation.rights.statement;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.pdf.PdfTemplates;
import fr.compteformation.platform.pdf.PdfUa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class StatementPdfTests {

	private final StatementPdf pdf = new StatementPdf(SampleStatements.texts(),
			new PdfTemplates(SampleStatements.texts()));

	static Stream<Arguments> statements() {
		return Stream.of(argumentSet("nothing yet", SampleStatements.empty(), Locale.FRENCH),
				argumentSet("each kind", SampleStatements.of("Chloé Santoni", "Anglais professionnel"), Locale.FRENCH),
				argumentSet("each kind, in English", SampleStatements.of("Chloé Santoni", "Business English"),
						Locale.ENGLISH),
				argumentSet("names in many letters",
						SampleStatements.of("Łucja Nguyễn‑Škvorecký Ολυμπία 山田 محمد", "हिन्दी, niveau\u202fA1 ✓"),
						Locale.FRENCH),
				argumentSet("several pages", SampleStatements.of(60), Locale.FRENCH));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void screenReadersCanReadItAndNoTextIsMissing(Statement statement, Locale locale) throws Exception {
		byte[] file = this.pdf.write(statement, locale);
		SoftAssertions all = new SoftAssertions();
		all.assertThat(PdfUa.failedRules(file)).as("rules of PDF/UA-1 that fail").isEmpty();
		all.assertThat(text(file)).doesNotContain("??statement.", "??rights.");
		all.assertAll();
	}

	@Test
	void itTellsWhatAnEmployerAdded() throws IOException {
		assertThat(text(SampleStatements.ofTopUp("Atelier Nord"), Locale.FRENCH)).contains(
				"dont 3 000,00 € d’abondements de mon employeur", "Abondements de mon employeur 3 000,00 €",
				"Abondement, Atelier Nord : abondement correctif, entretien professionnel non tenu + 3 000,00 €");
	}

	@Test
	void itSaysEverythingInFrench() throws IOException {
		assertThat(text(SampleStatements.of("Chloé Santoni", "Anglais professionnel"), Locale.FRENCH)).contains(
				"Relevé de mes droits à formation", "Établi le vendredi 20 novembre 2026 à 17:42, heure de Paris",
				"Chloé Santoni", "Compte n° 12 34 56 78 97", "Mes droits de formation s’élèvent à", "3 549,85 €",
				"Dont 1 800,00 € de DIF", "Formation (CPF), sans le DIF 1 749,85 €", "DIF 1 800,00 €",
				"Engagement citoyen (CEC) 240,00 €", "Prévention (C2P) 8 points",
				"1er mars 2026 Formation (CPF) Droits acquis en 2025 + 500,00 € 3 549,85 €", "− 1 000,00 € 2 549,85 €",
				"+ 8 points à part : 8 points", "Année de travail (CPF) 500,00 € 5 000,00 € 1er janv. 2019",
				"Participation à chaque formation 103,20 € sans 1er janv. 2026", "Page 1 sur 2",
				"Logiciel libre de démonstration, ce site n’est pas un service de l’État.");
	}

	@Test
	void itSaysEverythingInEnglish() throws IOException {
		assertThat(text(SampleStatements.of("Chloé Santoni", "Business English"), Locale.ENGLISH)).contains(
				"Statement of my training rights", "Made on Friday, 20 November 2026 at 17:42, Paris time",
				"Account no. 12 34 56 78 97", "My training rights amount to", "€3,549.85", "Of which €1,800.00 of DIF",
				"1 Mar 2026 Training (CPF) Rights earned in 2025 +€500.00 €3,549.85", "Year of work (CPF) €500.00",
				"Page 1 of 2", "Open-source demonstration: this site is not a service of the French State.");
	}

	@Test
	void spacesThatBelongToAWordDoNotBreak() throws IOException {
		try (PDDocument document = document(SampleStatements.of("Chloé", "Anglais ; niveau A1"), Locale.FRENCH)) {
			assertThat(new PDFTextStripper().getText(document)).contains("«\u00a0Anglais\u00a0;", "A1\u00a0»",
					"L6323-7\u00a0;", "549,85\u00a0€");
		}
	}

	@Test
	void withoutMovementsItSaysSo() throws IOException {
		assertThat(text(SampleStatements.empty(), Locale.FRENCH))
			.contains("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.");
	}

	@Test
	void theHeaderOfTheTableIsRepeatedOnEachPage() throws IOException {
		try (PDDocument document = document(SampleStatements.of(60), Locale.FRENCH)) {
			assertThat(page(2, document)).contains("Libellé").contains("Page 2 sur");
		}
	}

	// Beside the movements, all rules but one would have room.
	@Test
	void rulesStandOnOnePage() throws IOException {
		try (PDDocument document = document(SampleStatements.of(12), Locale.FRENCH)) {
			assertThat(document.getNumberOfPages()).isEqualTo(3);
			assertThat(page(3, document)).contains("Règles en vigueur", "Année de travail", "Participation",
					"Les droits acquis");
		}
	}

	private static String page(int number, PDDocument document) throws IOException {
		PDFTextStripper page = new PDFTextStripper();
		page.setStartPage(number);
		page.setEndPage(number);
		return page.getText(document);
	}

	@Test
	void headersAreReadOnceAndKnowTheirCells() throws IOException {
		try (PDDocument document = document(SampleStatements.of(60), Locale.FRENCH)) {
			List<PDStructureElement> headers = elements(document, "TH");
			assertThat(headers).hasSize(2 + 4 + 5 + 5 + SampleStatements.of(60).rules().size());
			assertThat(headers).allSatisfy((header) -> assertThat(scope(header)).isIn("Column", "Row"));
			assertThat(elements(document, "H1")).hasSize(1);
			assertThat(elements(document, "H2")).hasSize(3);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void itNamesItsTitleAndLanguage(String language) throws IOException {
		try (PDDocument document = document(SampleStatements.empty(), Locale.of(language))) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo(SampleStatements.texts().getMessage("statement.title", null, Locale.of(language)));
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
		}
	}

	@Test
	void itsTypefaceIsInIt() throws IOException {
		try (PDDocument document = document(SampleStatements.of("Chloé", "Œuvre"), Locale.FRENCH)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
					assertThat(page.getResources().getFont(name).getName()).contains("AtkinsonHyperlegibleNext");
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>gras</b>", "<script>alert(1)</script>", "</td></tr></table>", "&lt;&amp;", "]]><!-- x",
			"[[${7*7}]]", "${T(java.lang.Runtime)}", "__${7*7}__", "{0}", "<img src=\"file:///etc/passwd\"/>" })
	void whatPeopleTypedStaysText(String typed) throws IOException {
		assertThat(text(SampleStatements.of(typed, typed), Locale.FRENCH).replace("\n", "").replace(" ", ""))
			.contains(typed.replace(" ", "") + "Compte", "Formation«" + typed.replace(" ", "") + "»");
	}

	@Test
	void longWordsStayOnThePage() throws IOException {
		try (PDDocument document = document(SampleStatements.of("W".repeat(100), "W".repeat(200)), Locale.FRENCH)) {
			assertThat(new RightEdge().of(document)).isLessThan(595 - 40);
		}
	}

	// CPU time, because tests share the machine.
	@Test
	@Tag("proof")
	void threeHundredMovementsTakeLessThanASecondAndBoundedMemory() {
		Statement statement = SampleStatements.of(300);
		for (int round = 0; round < 3; round++) {
			this.pdf.write(statement, Locale.FRENCH);
		}
		ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long time = thread.getCurrentThreadCpuTime();
		long memory = thread.getCurrentThreadAllocatedBytes();
		byte[] file = this.pdf.write(statement, Locale.FRENCH);
		assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - time)).isLessThan(Duration.ofSeconds(1));
		assertThat(thread.getCurrentThreadAllocatedBytes() - memory).isLessThan(500_000_000);
		assertThat(file.length).isLessThan(500_000);
		System.out.println("MEASURED " + (thread.getCurrentThreadCpuTime() - time) + " ns, "
				+ (thread.getCurrentThreadAllocatedBytes() - memory) + " bytes");
	}

	private PDDocument document(Statement statement, Locale locale) throws IOException {
		return Loader.loadPDF(this.pdf.write(statement, locale));
	}

	private String text(Statement statement, Locale locale) throws IOException {
		return text(this.pdf.write(statement, locale));
	}

	// Ignores line breaks and kinds of spaces.
	private static String text(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
		}
	}

	private static List<PDStructureElement> elements(PDDocument document, String type) {
		List<PDStructureElement> found = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
		return found;
	}

	private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (type.equals(element.getStructureType())) {
					found.add(element);
				}
				collect(element, type, found);
			}
		}
	}

	private static String scope(PDStructureElement header) {
		return ((PDTableAttributeObject) header.getAttributes().getObject(0)).getScope();
	}

	/** The rightmost position of any text, in points. */
	private static final class RightEdge extends PDFTextStripper {

		private float edge;

		float of(PDDocument document) throws IOException {
			getText(document);
			return this.edge;
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			this.edge = Math.max(this.edge, text.getXDirAdj() + text.getWidthDirAdj());
			super.processTextPosition(text);
		}

	}

}
