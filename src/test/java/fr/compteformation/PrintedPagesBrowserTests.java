package fr.compteformation;

import java.io.IOException;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the browser prints of the pages that people keep on paper. */
class PrintedPagesBrowserTests extends BrowserTests {

	@Test
	void historyAndOverviewArePrintedWithoutTheirButtons() throws IOException {
		SignsIn.person(this.page, "2 85 11 2B 096 012 02", "Cerisier-bleu-47");
		this.page.navigate("/mes-droits/historique");
		assertThat(this.page.locator(".movements [role=row]").first()).isVisible();
		try (PDDocument printed = print()) {
			assertThat(printed.getNumberOfPages()).as("with fourteen movements").isEqualTo(1);
			assertThat(new PDFTextStripper().getText(printed)).contains("Mon historique", "Chloé", "2019")
				.doesNotContain("Télécharger mon relevé", "Imprimer", "Poser votre question", "Retour à mes droits");
		}
		follow(this.page, "/mes-droits");
		assertThat(this.page.locator(".movements [role=row]").first()).isVisible();
		try (PDDocument printed = print()) {
			assertThat(new PDFTextStripper().getText(printed)).contains("Mes droits de formation s’élèvent à")
				.doesNotContain("Utiliser mes droits", "Ce que vos droits paient", "Poser votre question");
		}
	}

	private PDDocument print() throws IOException {
		Margin margin = new Margin().setTop("12mm").setBottom("12mm").setLeft("12mm").setRight("12mm");
		return Loader.loadPDF(this.page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(margin)));
	}

}
