package fr.compteformation.office.employer.ui;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.ui.DayField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class DifCertificateViewTests extends UiTests {

	@BeforeEach
	void open() {
		UI.getCurrent().navigate("employeurs/attestation-dif");
	}

	@Test
	void anEmployerGetsTheFileToHandOut() throws IOException {
		fill("17,5");
		press("Créer l’attestation");
		assertThat(plainPage()).contains("L’attestation est prête.");
		try (PDDocument file = Loader.loadPDF(DownloadKt._download(link()))) {
			assertThat(new PDFTextStripper().getText(file).replace('\u00a0', ' ')).contains("Chloé Santoni",
					"17,50 heures");
		}
	}

	@Test
	void missingFieldsAreNamed() {
		press("Créer l’attestation");
		assertThat(plainPage()).contains("Indiquez le nom de l’employeur.", "Indiquez les heures de DIF",
				"Indiquez le lieu");
		_assertNone(Anchor.class, (search) -> search.withText("Enregistrer l’attestation (PDF)"));
	}

	@Test
	void hoursFollowTheRulesOfADeclaration() {
		fill("120,25");
		press("Créer l’attestation");
		assertThat(text("Heures de DIF au 31 décembre 2014").getErrorMessage())
			.isEqualTo("Le DIF était limité à 120 heures.");
		fill("17h30");
		press("Créer l’attestation");
		assertThat(text("Heures de DIF au 31 décembre 2014").getErrorMessage()).contains("écrivez 17,5");
		fill("12,345");
		press("Créer l’attestation");
		assertThat(text("Heures de DIF au 31 décembre 2014").getErrorMessage()).contains("deux chiffres au plus");
	}

	@Test
	void aDayToComeIsRefused() {
		fill("12");
		_setValue(_get(DayField.class), LocalDate.of(9999, 1, 1));
		press("Créer l’attestation");
		assertThat(plainPage()).contains("Cette date n’est pas encore passée.");
	}

	@Test
	void aChangeTakesTheFormerFileAway() {
		fill("12");
		press("Créer l’attestation");
		_setValue(text("Employeur"), "Autre entreprise");
		_assertNone(Anchor.class, (search) -> search.withText("Enregistrer l’attestation (PDF)"));
	}

	@Test
	void nothingIsStored(@Autowired JdbcClient database) {
		String rows = """
				select (select count(*) from document) + (select count(*) from document_chunk)
					+ (select count(*) from sent_file)""";
		long before = database.sql(rows).query(Long.class).single();
		fill("12");
		press("Créer l’attestation");
		_assertOne(Anchor.class, (search) -> search.withText("Enregistrer l’attestation (PDF)"));
		assertThat(database.sql(rows).query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("employeurs/attestation-dif");
		_assertOne(H1.class, (search) -> search.withText("Certificate of DIF hours"));
	}

	private static Anchor link() {
		return _get(Anchor.class, (search) -> search.withText("Enregistrer l’attestation (PDF)"));
	}

	private static void fill(String hours) {
		_setValue(text("Employeur"), "Biscuiterie de l’Aven");
		_setValue(text("Prénom et nom de naissance du salarié"), "Chloé Santoni");
		_setValue(text("Heures de DIF au 31 décembre 2014"), hours);
		_setValue(text("Nom et qualité du signataire"), "Anne Le Bihan, directrice");
		_setValue(text("Fait à"), "Quimper");
	}

}
