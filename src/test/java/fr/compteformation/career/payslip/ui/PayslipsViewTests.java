package fr.compteformation.career.payslip.ui;

import java.util.Locale;
import java.util.stream.IntStream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.career.payslip.SomePayslips;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PayslipsViewTests extends UiTests {

	private Citizen citizen;

	@BeforeEach
	void signIn() {
		this.citizen = new Learner(this.context).citizen();
		signIn(this.citizen);
	}

	@Test
	void theEmptyPageSaysWhatItIsFor() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Mes bulletins de salaire"));
		assertThat(plainPage()).contains("Vous seul(e) voyez vos bulletins", "Aucun bulletin sur 600 au plus",
				"Aucun bulletin à montrer.");
		_assertNone(Checkbox.class);
	}

	@Test
	void chosenPayslipsAreFiledTogether() {
		open();
		send("mars.pdf", "mars 2014");
		send("avril.pdf", "avril 2014");
		assertThat(plainPage()).contains("2 bulletins sur 600 au plus");
		assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel)
			.containsExactlyInAnyOrder("mars.pdf", "avril.pdf");
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Année")), 2014);
		_setValue(text("Employeur"), "Boulangerie Le Goff");
		press("Classer les bulletins choisis");
		assertThat(plainPage()).contains("2 bulletins sont classés en 2014, Boulangerie Le Goff.");
		assertThat(table()).contains("2014", "Boulangerie Le Goff", "mars.pdf", "avril.pdf");
		_assertNone(Checkbox.class);
	}

	@Test
	void missingInputIsNamed() {
		open();
		send("mars.pdf", "mars 2014");
		_setValue(_get(Checkbox.class), false);
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Année")), 1900);
		press("Classer les bulletins choisis");
		assertThat(plainPage()).contains("Choisissez au moins un bulletin.", "Indiquez une année entre 1950 et 2099",
				"Indiquez l’employeur.");
	}

	@Test
	void oneClickAcceptsWhatWasRead() {
		open();
		send("bulletin.pdf", "décembre 2014");
		await().pollInSameThread().until(() -> {
			open();
			return !_find(Button.class, (search) -> search.withText("Classer en 2014, Boulangerie Le Goff")).isEmpty();
		});
		press("Classer en 2014, Boulangerie Le Goff");
		assertThat(plainPage()).contains("Le bulletin est classé en 2014, Boulangerie Le Goff.");
		assertThat(table()).contains("bulletin.pdf");
	}

	@Test
	void aWrongFileIsNamedAndTheOthersAreKept() {
		open();
		_upload(_get(Upload.class), "virus.pdf", "application/pdf", new byte[] { 'M', 'Z' });
		send("mars.pdf", "mars 2014");
		assertThat(plainPage()).contains("virus.pdf : ", "Un bulletin est gardé.");
		assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).containsExactly("mars.pdf");
	}

	@Test
	void theSearchKnowsYearsEmployersAndFiles() {
		SomePayslips.filed(this.context, this.citizen, 2014, "Crêperie du Port");
		SomePayslips.filed(this.context, this.citizen, 2016, "Ty Mat");
		open();
		search("creperie");
		assertThat(table()).contains("Crêperie du Port").doesNotContain("Ty Mat");
		search("2016 TY");
		assertThat(table()).contains("Ty Mat").doesNotContain("Crêperie");
		search("bulletin-2014");
		assertThat(table()).contains("Crêperie du Port").doesNotContain("Ty Mat");
		search("rien de tel");
		assertThat(plainPage()).contains("Aucun bulletin à montrer.");
	}

	@Test
	void aPayslipIsDownloadedFiledElsewhereAndDeleted() {
		SomePayslips.filed(this.context, this.citizen, 2014, "Crêperie du Port");
		open();
		assertThat(_get(Anchor.class, (search) -> search.withText("bulletin-2014.pdf")).getHref())
			.startsWith("/documents/");
		pressNamed("Modifier le classement de bulletin-2014.pdf");
		_setValue(_find(IntegerField.class).getLast(), 2013);
		press("Enregistrer");
		assertThat(table()).contains("2013").doesNotContain("Joindre à mon DIF");
		pressNamed("Supprimer bulletin-2014.pdf");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		assertThat(plainPage()).contains("bulletin-2014.pdf est supprimé.", "Aucun bulletin à montrer.");
	}

	@Test
	void aPayslipProvesDifHoursByOneClick() {
		SomePayslips.filed(this.context, this.citizen, 2014, "Crêperie du Port");
		SomePayslips.filed(this.context, this.citizen, 2009, "Ty Mat");
		open();
		assertThat(_get(Anchor.class, (search) -> search.withText("Joindre à mon DIF")).getHref())
			.isEqualTo("/mes-droits/dif");
		UI.getCurrent().navigate("mes-droits/dif");
		_assertNone(Button.class, (search) -> search.withText("Joindre bulletin-2009.pdf"));
		_setValue(text("Mon solde DIF en heures"), "96");
		press("Joindre bulletin-2014.pdf");
		assertThat(plainPage()).contains("bulletin-2014.pdf est joint.");
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		assertThat(plainPage()).contains("Votre déclaration est enregistrée", "bulletin-2014.pdf");
	}

	@Test
	void fortyYearsOfPayslipsAreShownPageByPage() {
		IntStream.range(0, 49)
			.forEach((year) -> SomePayslips.filed(this.context, this.citizen, 1976 + year, "Le Goff"));
		open();
		assertThat(_get(NativeTable.class).getBody().getRowCount()).isEqualTo(48);
		press("Afficher les bulletins suivants");
		assertThat(_get(NativeTable.class).getBody().getRowCount()).isEqualTo(49);
		_assertNone(Button.class, (search) -> search.withText("Afficher les bulletins suivants"));
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.citizen);
		open();
		_assertOne(H1.class, (search) -> search.withText("My payslips"));
	}

	private static void open() {
		UI.getCurrent().navigate("");
		UI.getCurrent().navigate("mon-espace/bulletins");
	}

	private static void send(String name, String month) {
		_upload(_get(Upload.class), name, "application/pdf", SomePayslips.pdf(month, "Boulangerie Le Goff"));
		MockVaadin.clientRoundtrip();
	}

	private static void search(String words) {
		_setValue(text("Chercher un bulletin"), words);
	}

	private static void pressNamed(String name) {
		_click(_get(Button.class,
				(search) -> search.withPredicate((button) -> button.getAriaLabel().filter(name::equals).isPresent())));
	}

	private static String table() {
		return _get(NativeTable.class).getElement().getTextRecursively();
	}

}
