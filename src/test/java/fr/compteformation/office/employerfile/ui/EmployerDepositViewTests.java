package fr.compteformation.office.employerfile.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.security.Professional;

import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class EmployerDepositViewTests extends UiTests {

	private final String siret = SomeEmployers.newSiret();

	@Test
	void anEmployerSendsItsFileAndFollowsIt() {
		open(employer());
		assertThat(plainPage()).contains("établissement de votre entreprise (SIREN " + this.siret.substring(0, 9) + ")",
				"Aucun fichier n’a été envoyé par cette page.");
		_upload(_get(Upload.class), "paie.csv", "text/csv",
				"nir;nom_naissance;annee;heures;statut;siret\n".getBytes(StandardCharsets.UTF_8));
		MockVaadin.clientRoundtrip();
		assertThat(plainPage()).contains("Le fichier est reçu.");
		assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("paie.csv",
				"Biscuiterie de l’Aven");
	}

	@Test
	void employersStartThere() {
		signInAs(employer());
		UI.getCurrent().navigate("professionnels/accueil");
		_assertOne(H1.class, (search) -> search.withText("Fichier annuel"));
	}

	@Test
	void providersDoNotSeeThePage() {
		open(SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), this.siret));
		_assertNone(Upload.class);
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		open(employer());
		_assertOne(H1.class, (search) -> search.withText("Yearly file"));
	}

	private Professional employer() {
		return SomeProfessionals.employer(this.context, SomeProfessionals.newEmail(), this.siret);
	}

	private void open(Professional professional) {
		signInAs(professional);
		UI.getCurrent().navigate("professionnels/fichiers");
	}

	private static void signInAs(Professional professional) {
		signIn(professional,
				professional.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

}
