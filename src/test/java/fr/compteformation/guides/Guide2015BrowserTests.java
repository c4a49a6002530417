package fr.compteformation.guides;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** “Mon Compte Formation”, 2015: the registration and the hours of DIF. */
class Guide2015BrowserTests extends GuideBrowserTests {

	private static final String ACTIVATION = "Activez votre compte : dernière étape";

	Guide2015BrowserTests() {
		super("2015");
	}

	@TestFactory
	Stream<DynamicTest> inscriptionEtDif() {
		Reader reader = reader();
		return walk("mcf-2015-inscription-et-dif")
			.line("3.1", "Titulaire. Employeurs. Professionnels",
					() -> reader.opens("/")
						.seesHeading("Titulaires")
						.seesHeading("Employeurs")
						.seesHeading("Professionnels")
						.follows("Tout pour les employeurs")
						.seesHeading("Informer vos salariés")
						.seesLinks("Attestation d’heures de DIF"))
			.line("3.2", "cliquer sur « Accéder à mon espace sécurisé »",
					() -> reader.opens("/")
						.follows("Accéder à mon espace sécurisé")
						.seesHeading("Je suis déjà inscrit(e)")
						.seesHeading("Je ne suis pas encore inscrit(e)")
						.seesButtons("Je m’identifie")
						.seesLinks("Mot de passe oublié"))
			.line("3.2",
					"Si vous êtes un opérateur de l’emploi et de la formation professionnelle, identifiez-vous ici",
					() -> reader
						.follows("Vous travaillez pour un organisme de formation ou un employeur ? Connectez-vous ici")
						.seesHeading("Connexion des professionnels")
						.opens("/connexion"))
			.line("3.2", "Cliquer sur « Je m’inscris »", () -> reader.follows("Je m’inscris"))
			.line("3.3", "1 Valider les CGU. 2 S’inscrire. 3 Saisir son mot de passe. 4 Valider son inscription",
					() -> reader.sees("Valider les CGU", "S’inscrire", "Saisir son mot de passe",
							"Valider son inscription"))
			.line("3.4", "Je déclare avoir lu, compris et accepté les Conditions Générales d’Utilisation", () -> reader
				.sees("Merci de valider les Conditions Générales d’Utilisation afin de pouvoir poursuivre votre inscription.")
				.seesButtons("Annuler")
				.ticks("Je déclare avoir lu, compris et accepté les Conditions Générales d’Utilisation")
				.presses("Continuer"))
			.line("3.5", "Nom de naissance (et non le nom d’épouse)",
					() -> reader.sees("Votre nom de naissance, et non le nom d’épouse", "Civilité")
						.seesFields("Téléphone fixe", "Téléphone portable")
						.fillsIdentity("Téléphone portable", "Courriel", "Confirmation courriel"))
			.line("3.6", "Cette étape nous permet d’empêcher les inscriptions automatisées.", () -> reader.sees(
					"Cette étape nous permet d’empêcher les inscriptions automatisées.",
					"Les caractères peuvent être saisis en majuscule ou en minuscule, sans distinction de la casse.")
				.seesButtons("Renouveler")
				.typesTheCharacters("Merci de saisir les caractères affichés dans le cadre ci-dessous"))
			.line("3.7", "Annuler. Retour. Continuer",
					() -> reader.seesButtons("Annuler", "Retour").presses("Continuer"))
			.line("3.8", "votre mot de passe doit impérativement comporter au minimum 5 lettres et 3 chiffres",
					() -> reader.sees("votre mot de passe doit impérativement comporter au minimum", "5 lettres",
							"3 chiffres",
							"3 catégories de caractères parmi : majuscules, minuscules, caractères spéciaux, chiffres")
						.choosesPassword("Confirmation mot de passe")
						.presses("Valider mon inscription"))
			.line("3.9", "Attention : le lien restera actif durant 15 jours.",
					() -> reader.seesHeading("Votre inscription a bien été enregistrée")
						.sees("Vous allez recevoir un courriel contenant un lien de confirmation",
								"Attention : le lien restera actif durant 15 jours",
								"Au-delà, vous devrez recommencer votre inscription.")
						.presses("Terminer"))
			.line("3.10", "cliquer sur le lien suivant ou faire un copier-coller de ce lien",
					() -> reader.receives(ACTIVATION).followsTheLinkOf(ACTIVATION).activatesWithPassword())
			.line("3.11", "Votre compte a bien été activé", () -> reader.sees("Votre compte a bien été activé"))
			.line("3.16", "Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.",
					() -> reader.sees("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF."))
			.line("3.12", "Vous devez renseigner le solde d’heures DIF (même si celui-ci est à 0)",
					() -> reader.seesHeading("Heures DIF non renseignées")
						.sees("Heures du compte personnel", "(même si celui-ci est à 0)"))
			.line("3.12", "Dossiers en cours. Dossiers clos",
					() -> reader.seesHeading("Synthèse de votre compte")
						.sees("Dossiers de formation en cours", "Dossiers de formation clos",
								"sont crédités au cours du premier semestre de l’année suivante")
						.follows("Saisir mon DIF"))
			.line("3.18", "Tutoriel : Renseigner son DIF", () -> reader.seesLinks("Tutoriel : renseigner son DIF"))
			.line("3.15",
					"Saisir vos heures DIF indiquées en dernière ligne de votre bulletin de salaire de janvier 2015",
					() -> reader.sees("dernière ligne de votre bulletin de salaire de janvier 2015")
						.fills("Solde du DIF (h)", "87,33"))
			.line("3.13", "il faut saisir la somme des heures DIF acquises",
					() -> reader.unfolds("J’avais plusieurs employeurs")
						.sees("Vous devez saisir la somme des heures DIF acquises."))
			.line("3.15", "arrondissez au-dessus ou en-dessous selon le cas",
					() -> reader.presses("Vérifier avant d’enregistrer").sees("87").presses("Enregistrer"))
			.line("3.17", "La modification a bien été effectuée.",
					() -> reader.sees("La modification a bien été effectuée."))
			.line("3.14", "Vous pouvez modifier le solde tant qu’aucun dossier de formation n’a été validé.",
					() -> reader.sees("tant qu’aucun dossier de formation n’a été validé"))
			.line("3.16", "Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF.",
					() -> reader.opens("/mes-droits")
						.sees("Aucun mouvement n’a été porté à la connaissance du compte d’heures CPF."))
			.line("3.19", "Modifier mon mot de passe. Consulter mon historique. Déconnexion",
					() -> reader.presses("Chloé Dupont")
						.seesLinks("Modifier mon mot de passe", "Consulter mon historique", "Mes délégations")
						.presses("Déconnexion")
						.seesLinks("Accéder à mon espace sécurisé"))
			.lines();
	}

}
