package fr.compteformation.guides;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import fr.compteformation.Looks;
import fr.compteformation.platform.document.check.PdfForTests;

/**
 * Takes the pictures of the tutorial again, with {@code -Dtutorial=write}. The walks of
 * the other tests check what they show.
 */
@EnabledIfSystemProperty(named = "tutorial", matches = "write")
class TutorialBrowserTests extends GuideBrowserTests {

	private static final Path PICTURES = Path.of("frontend/assets/tutoriel");

	private static final FilePayload PROOF = new FilePayload("Bulletin de salaire.pdf", "application/pdf",
			PdfForTests.saying("Chloé Dupont : solde des droits au titre du DIF au 31/12/2014 : 96 heures"));

	TutorialBrowserTests() {
		super("");
	}

	@Test
	void picturesOfTheRegistrationAndTheDif() {
		this.page.setViewportSize(720, 900);
		Reader reader = reader();
		reader.opens("/inscription").ticks("Je déclare avoir lu");
		take("inscription-1", "main");
		reader.presses("Continuer").fillsIdentity("Téléphone mobile", "Courriel", "Confirmer votre courriel");
		take("inscription-2", "main .sheet > div");
		take("inscription-3", "main .check");
		reader.clicksTheRightPicture().presses("Continuer").choosesPassword("Confirmer votre mot de passe");
		reader.sees("Toutes les règles sont respectées.");
		take("inscription-4", "main");
		reader.presses("Valider mon inscription")
			.seesHeading("Valider son inscription")
			.receives("Activez votre compte : dernière étape");
		take("inscription-5", ".mail");
		reader.followsTheLinkOf("Activez votre compte : dernière étape").activates().seesHeading("Mes droits");
		Looks.waitUntilStill(this.page);
		this.page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG)
			.setQuality(60)
			.setPath(PICTURES.resolve("inscription-6.jpg")));
		reader.opens("/mes-droits/dif").fills("Mon solde DIF en heures", "96").sees("1 440,00 €");
		take("dif-1", "main .dif-hours");
		reader.attaches(PROOF);
		take("dif-2", "main .sheet");
		reader.presses("Vérifier avant d’enregistrer").seesButtons("Enregistrer");
		take("dif-3", "main .sheet");
	}

	private void take(String name, String part) {
		Looks.waitUntilStill(this.page);
		this.page.locator(part)
			.locator("visible=true")
			.first()
			.screenshot(new Locator.ScreenshotOptions().setType(ScreenshotType.JPEG)
				.setQuality(60)
				.setPath(PICTURES.resolve(name + ".jpg")));
	}

}
