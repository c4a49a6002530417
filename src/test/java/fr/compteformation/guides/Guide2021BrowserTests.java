package fr.compteformation.guides;

import java.util.stream.Stream;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import fr.compteformation.platform.document.check.PdfForTests;

/** “Mes droits formation”, 2021: the hours of DIF with an attestation. */
class Guide2021BrowserTests extends GuideBrowserTests {

	private static final String ACTIVATION = "Activez votre compte : dernière étape";

	private static final FilePayload PROOF = new FilePayload("Attestation.pdf", "application/pdf",
			PdfForTests.saying("Chloé Dupont : solde des droits au titre du DIF au 31/12/2014 : 88 heures"));

	Guide2021BrowserTests() {
		super("2021");
	}

	@TestFactory
	Stream<DynamicTest> difEtAttestation() {
		Reader reader = reader();
		return walk("mcf-2021-dif-attestation")
			.line("4.2", "Cliquer sur le bouton Connexion en haut à droite et choisir créer un compte",
					() -> reader.opens("/aide").follows("Connexion").follows("Créer un compte"))
			.line("4.3", "Qu’est-ce que FranceConnect ? J’ai lu et j’accepte les conditions générales d’utilisation",
					() -> reader.seesLinks("S’identifier avec FranceConnect")
						.unfolds("Qu’est-ce que FranceConnect ?")
						.sees("FranceConnect est la solution proposée par l’État pour simplifier votre connexion aux services en ligne.")
						.seesLinks("Je consulte la politique de protection des données personnelles")
						.ticks("J’ai lu et j’accepte les conditions générales d’utilisation")
						.presses("Continuer"))
			.line("4.3", "Saisissez uniquement votre nom de naissance. Un des deux numéros doit être renseigné",
					() -> reader
						.sees("Saisissez uniquement votre nom de naissance.", "Un des deux numéros doit être renseigné")
						.fillsIdentity("Téléphone mobile", "Courriel", "Confirmer votre courriel")
						.clicksTheRightPicture()
						.presses("Continuer"))
			.line("4.3", "Annuler. Créer mon compte",
					() -> reader.choosesPassword("Confirmer votre mot de passe")
						.seesButtons("Annuler")
						.presses("Créer mon compte")
						.seesHeading("Valider son inscription"))
			.line("4.4", "Mes droits de formation s’élèvent à. Dont 0,00 € de DIF", () -> reader.receives(ACTIVATION)
				.followsTheLinkOf(ACTIVATION)
				.activates()
				.sees("Mes droits de formation s’élèvent à", "0,00 €", "Dont 0,00 € de DIF",
						"Vos droits sont destinés, exclusivement, au financement d’une ou plusieurs formations."))
			.line("4.8", "Voir mon historique", () -> reader.seesLinks("Voir mon historique"))
			.line("4.6",
					"Les droits acquis au titre d’une année d’activité professionnelle sont crédités au cours du premier semestre de l’année suivante.",
					() -> reader.sees(
							"Les droits acquis au titre d’une année d’activité professionnelle sont crédités au cours du premier semestre de l’année suivante."))
			.line("4.7", "Vous étiez salarié privé avant le 31 décembre 2014 ? Saisir mon DIF",
					() -> reader.seesHeading("Vous étiez salarié privé avant le 31 décembre 2014 ?")
						.follows("Saisir mon DIF"))
			.line("4.9",
					"Mon solde DIF en heures. Soit en euros. Vous devez saisir un solde arrondi à l’unité supérieure.",
					() -> reader.seesHeading("1. Saisir mon solde")
						.sees("Soit en euros", "arrondi à l’unité supérieure")
						.fills("Mon solde DIF en heures", "87,33")
						.sees("1 320,00 €"))
			.line("4.10", "Seule l’attestation fournie par votre dernier employeur en date est valable.", () -> reader
				.unfolds("Vous avez eu plusieurs employeurs ?")
				.sees("seule l’attestation fournie par votre dernier employeur en date est valable",
						"vous additionnez les heures indiquées sur les attestations de chacun de vos employeurs"))
			.line("4.11", "Où trouver cette information ?",
					() -> reader.unfolds("Où trouver cette information ?").sees("solde DIF"))
			.line("4.12", "2. Fournir mon attestation. Choisir un fichier",
					() -> reader.seesHeading("2. Fournir mon attestation")
						.attaches(PROOF)
						.presses("Vérifier avant d’enregistrer")
						.presses("Enregistrer")
						.sees("La modification a bien été effectuée."))
			.line("4.4", "Dont x € de DIF", () -> reader.opens("/mes-droits").sees("Dont 1 320,00 € de DIF"))
			.line("4.5", "Votre solde disponible est de",
					() -> reader.opens("/formations").sees("Votre solde disponible est de 1 320,00 €."))
			.line("4.1", "Le CPF recense les droits acquis jusqu’au départ à la retraite",
					() -> reader.opens("/mes-droits/cpf")
						.sees("jusqu’à votre retraite", "acquérir le socle de connaissances et de compétences",
								"faire un bilan de compétences", "créer ou reprendre une entreprise"))
			.lines();
	}

}
