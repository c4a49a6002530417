package fr.compteformation.guides;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** “Mon Compte Formation”, 2020: the registration. */
class Guide2020BrowserTests extends GuideBrowserTests {

	Guide2020BrowserTests() {
		super("2020");
	}

	@TestFactory
	Stream<DynamicTest> inscription() {
		Reader reader = reader();
		return walk("mcf-2020-inscription")
			.line("2.2", "cliquez sur « Je crée mon compte »",
					() -> reader.opens("/")
						.sees("Je consulte et j’utilise mes droits pour la formation")
						.seesLinks("Se connecter")
						.follows("Je crée mon compte"))
			.line("2.3", "Qu’est-ce que FranceConnect ?", () -> reader.seesLinks("S’identifier avec FranceConnect")
				.unfolds("Qu’est-ce que FranceConnect ?")
				.sees("FranceConnect est la solution proposée par l’État pour simplifier votre connexion aux services en ligne. Elle peut être utilisée pour vous connecter à votre compte usager."))
			.line("2.10", "J’ai lu et j’accepte les conditions générales d’utilisation",
					() -> reader.seesLinks("Je consulte la politique de protection des données personnelles")
						.ticks("J’ai lu et j’accepte les conditions générales d’utilisation")
						.presses("Continuer"))
			.line("2.4", "Nom de naissance. Saisissez uniquement votre nom de naissance.",
					() -> reader.seesFields("Nom de naissance").sees("Saisissez uniquement votre nom de naissance."))
			.line("2.5", "Numéro de sécurité sociale. Clé", () -> reader.seesFields("Numéro de sécurité sociale", "Clé")
				.sees("Saisissez les 13 caractères alphanumériques et la clé à 2 chiffres inscrits sur votre carte vitale"))
			.line("2.6", "Un des deux numéros doit être renseigné",
					() -> reader.seesFields("Téléphone fixe", "Téléphone mobile")
						.sees("Un des deux numéros doit être renseigné"))
			.line("2.7", "Courriel personnel. Confirmez votre courriel personnel",
					() -> reader.fillsIdentity("Téléphone mobile", "Courriel personnel",
							"Confirmez votre courriel personnel"))
			.line("2.9", "Cliquez sur l’image. Version sonore. Renouvelez le contrôle de sécurité",
					() -> reader.sees("Contrôle de sécurité", "Cliquez sur l’image")
						.seesButtons("Version sonore", "Renouvelez le contrôle de sécurité")
						.clicksTheRightPicture()
						.presses("Continuer"))
			.line("2.8", "Il doit être composé d’un minimum de : 8 caractères, 1 minuscule, 1 majuscule, 1 chiffre",
					() -> reader
						.sees("Il doit être composé d’un minimum de :", "8 caractères", "1 minuscule", "1 majuscule",
								"1 chiffre")
						.choosesPassword("Confirmez votre mot de passe"))
			.line("2.11", "Annuler. Créer mon compte",
					() -> reader.seesButtons("Annuler")
						.presses("Créer mon compte")
						.seesHeading("Valider son inscription"))
			.line("2.12", "Mes droits de formation s’élèvent à. Dont 0,00 € de DIF",
					() -> reader.receives("Activez votre compte : dernière étape")
						.followsTheLinkOf("Activez votre compte : dernière étape")
						.activates()
						.sees("Mes droits de formation s’élèvent à", "Dont 0,00 € de DIF",
								"Vos droits vous permettent de financer uniquement une formation."))
			.line("2.13", "vous recevrez un email vous confirmant la création de votre espace personnel",
					() -> reader.receives("Votre compte est ouvert"))
			.line("2.14", "Vous pouvez également créer votre compte CPF en cliquant sur le bouton FranceConnect",
					() -> reader.signsOut().opens("/inscription").follows("S’identifier avec FranceConnect"))
			.lines();
	}

}
