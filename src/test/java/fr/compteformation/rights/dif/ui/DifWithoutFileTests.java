package fr.compteformation.rights.dif.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;

import fr.compteformation.OtherPolicies;
import fr.compteformation.UiTests;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

/** Where no file has to prove the hours. */
@OtherPolicies
class DifWithoutFileTests extends UiTests {

	private static final String COMPARISON = "(?i)compar|agent";

	@Test
	void theFileIsOptional() {
		open();
		assertThat(plainPage()).contains("2. Joindre mon attestation (facultatif)")
			.doesNotContain("Fournir mon attestation");
		AttachmentField files = _get(AttachmentField.class);
		assertThat(files.getLabel()).isEqualTo("Votre attestation (facultatif)");
		assertThat(files.isRequiredIndicatorVisible()).isFalse();
	}

	@Test
	void hoursAloneAreReviewedAndDeclared() {
		open();
		type("96");
		press("Vérifier avant d’enregistrer");
		_assertOne(H2.class, (search) -> search.withText("Vérifiez avant d’enregistrer"));
		assertThat(plainPage()).contains("96 h", "Une fausse déclaration peut être sanctionnée.")
			.doesNotContainPattern(COMPARISON)
			.doesNotContain("Joignez");
		press("Enregistrer");
		assertThat(plainPage())
			.contains("Vos heures font partie de vos droits dès maintenant.", "un agent vérifie vos heures")
			.doesNotContain("compar");
	}

	@Test
	void nobodyIsSaidToCompareAFileThatIsGiven() {
		open();
		type("96");
		_upload(_find(Upload.class).getLast(), "bulletin.pdf", "application/pdf", PdfForTests.ordinary());
		press("Vérifier avant d’enregistrer");
		assertThat(plainPage()).contains("bulletin.pdf").doesNotContainPattern(COMPARISON);
		press("Enregistrer");
		assertThat(plainPage()).contains("Vos heures font partie de vos droits dès maintenant.")
			.doesNotContain("compar");
	}

	private void open() {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("mes-droits/dif");
	}

	private static void type(String hours) {
		_setValue(_get(TextField.class), hours);
	}

}
