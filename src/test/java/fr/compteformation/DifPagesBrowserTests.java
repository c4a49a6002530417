package fr.compteformation;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The DIF page in each state: light and dark, from 320 px width, with large text.
 */
class DifPagesBrowserTests extends BrowserTests {

	private static final FilePayload PROOF = new FilePayload(
			"Bulletin de salaire de décembre 2014, signé et tamponné par l’employeur.pdf", "application/pdf",
			PdfForTests.ordinary());

	private static final String ONE_LINE = """
			(amount) => {
				const text = document.createRange();
				text.selectNodeContents(amount);
				return text.getClientRects().length === 1 && amount.scrollWidth <= amount.clientWidth;
			}
			""";

	@Autowired
	private ApplicationContext portal;

	@Test
	@Tag("proof")
	void everyStateLooksRight() {
		throughTheDeclaration((state) -> Looks.assertRight(this.page, state));
	}

	@Test
	@Tag("looks")
	void waitingForTheProofLooksRight() {
		Learner learner = Learner.unproven(this.portal).earns(40);
		this.portal.getBean(JdbcClient.class)
			.sql("update holder_attachment set opened_at = timestamp '2100-01-01 00:00:00' where account_id = ?")
			.param(learner.citizen().accountId())
			.update();
		SignsIn.person(this.page, learner.nir());
		this.page.navigate("/mes-droits");
		assertThat(heading("Prouvez que c’est vous")).isVisible();
		Looks.assertRight(this.page, "rights before the proof");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Saisir mon DIF")).click();
		hours(1).fill("0");
		button("Vérifier avant d’enregistrer").click();
		button("Enregistrer").click();
		assertThat(this.page.getByText("Votre déclaration est gardée.")).isVisible();
		Looks.assertRight(this.page, "a declaration that waits");
	}

	@Test
	@Tag("proof")
	void rightsToBeProvenLookRight() {
		SignsIn.person(this.page, Learner.unproven(this.portal).nir());
		this.page.navigate("/mes-droits");
		assertThat(heading("Prouvez que c’est vous")).isVisible();
		Looks.assertRight(this.page, "rights that are only shown");
	}

	@Test
	@Tag("looks")
	void whatWasReadLooksRightAndIsChosenByKeyboard() {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits/dif");
		hours(1).fill("120");
		this.page.locator("input[type=file]")
			.first()
			.setInputFiles(new FilePayload("Attestation.pdf", "application/pdf",
					PdfForTests.saying("Madame Chloé L’Héritier : solde DIF au 31/12/2014 : 96 heures")));
		assertThat(button("Corriger à 96 h")).isVisible();
		Looks.assertRight(this.page, "hours that differ from the document");
		button("Garder 120 h").focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.getByText("Vous gardez 120 h.")).isVisible();
		assertThat(this.page.locator(".reading [role=status]")).isFocused();
		Looks.assertRight(this.page, "hours kept unlike the document");
		hours(1).fill("110");
		button("Corriger à 96 h").focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.getByText("Votre document indique aussi 96 h.")).isVisible();
		assertThat(hours(1)).hasValue("96");
		Looks.assertRight(this.page, "hours that agree with the document");
	}

	@Test
	void theAmountStaysOnOneLine() {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits/dif");
		hours(1).fill("120");
		Locator amount = this.page.locator(".worth .big");
		assertThat(amount).hasText(Pattern.compile("1\\s800,00\\s€"));
		for (int width : new int[] { 320, 360, 768, 1280 }) {
			this.page.setViewportSize(width, 800);
			for (String size : new String[] { "100%", "200%" }) {
				this.page.evaluate("(size) => { document.documentElement.style.fontSize = size }", size);
				assertThat(amount.evaluate(ONE_LINE)).as(width + " px, text at " + size).isEqualTo(true);
			}
		}
	}

	@Test
	void theKeyboardIsEnough() {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits/dif");
		hours(1).focus();
		this.page.keyboard().type("0");
		button("Vérifier avant d’enregistrer").focus();
		this.page.keyboard().press("Enter");
		assertThat(heading("Vérifiez avant d’enregistrer")).isFocused();
		button("Enregistrer").focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.getByText("Votre déclaration est enregistrée")).isVisible();
	}

	@Test
	void backLeadsFromTheReviewToWhatWasTyped() {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits/dif");
		hours(1).fill("0");
		button("Vérifier avant d’enregistrer").click();
		assertThat(heading("Vérifiez avant d’enregistrer")).isFocused();
		this.page.goBack();
		assertThat(hours(1)).hasValue("0");
		this.page.goForward();
		assertThat(heading("Vérifiez avant d’enregistrer")).isVisible();
		button("Modifier").click();
		assertThat(hours(1)).hasValue("0");
		button("Vérifier avant d’enregistrer").click();
		button("Enregistrer").click();
		assertThat(this.page.getByText("Votre déclaration est enregistrée")).isVisible();
	}

	private void throughTheDeclaration(Consumer<String> look) {
		SignsIn.person(this.page, new Learner(this.portal).nir());
		this.page.navigate("/mes-droits/dif");
		assertThat(heading("Mon DIF")).isVisible();
		look.accept("nothing declared");
		button("Vérifier avant d’enregistrer").click();
		assertThat(this.page.getByText("2 informations sont à corriger")).isVisible();
		look.accept("nothing typed");
		hours(1).fill("17,25");
		button("Ajouter un employeur").click();
		hours(2).fill("17,25");
		this.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] { PROOF });
		assertThat(this.page.getByText("34,5 h, arrondies à l’unité supérieure : 35 h.")).isVisible();
		assertThat(this.page.locator("ul.files .name")).hasText(PROOF.name);
		look.accept("two employers and a file");
		button("Vérifier avant d’enregistrer").click();
		assertThat(heading("Vérifiez avant d’enregistrer")).isFocused();
		look.accept("about to be saved");
		button("Enregistrer").click();
		assertThat(this.page.getByText("Votre déclaration est enregistrée")).isVisible();
		look.accept("saved");
	}

	private Locator hours(int employer) {
		return this.page.locator("vaadin-text-field input").nth(employer - 1);
	}

	private Locator heading(String text) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

	private Locator button(String text) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

}
