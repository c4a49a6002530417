package fr.compteformation.guides;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * “Compte personnel d’activité”, 2018: the activation, and the account with its rights.
 */
class Guide2018BrowserTests extends GuideBrowserTests {

	Guide2018BrowserTests() {
		super("2018");
	}

	@TestFactory
	Stream<DynamicTest> activation() {
		Reader reader = reader();
		return walk("cpa-2018-activation")
			.line("1.2", "Je recherche une offre d’emploi",
					() -> reader.opens("/").presses("Menu").seesLinks("Je recherche une offre d’emploi"))
			.line("1.1", "Cliquez sur « Connexion »", () -> reader.opens("/").follows("Se connecter"))
			.line("1.4", "Numéro de sécurité sociale * ? Mot de passe * ? J’ai oublié mon mot de passe CPA/CPF",
					() -> reader.seesHeading("Déjà inscrit(e) ?")
						.seesFields("Numéro de sécurité sociale", "Mot de passe")
						.unfolds("Aide : Mot de passe")
						.seesLinks("J’ai oublié mon mot de passe CPA/CPF"))
			.line("1.5", "Tutoriel sur l’inscription", () -> reader.seesLinks("Tutoriel sur l’inscription"))
			.line("1.3", "vous pouvez vous connecter avec FranceConnect ; sinon cliquez sur « S’inscrire »",
					() -> reader.seesLinks("S’identifier avec FranceConnect").follows("S’inscrire"))
			.line("1.11", "J’accepte les conditions générales d’utilisation",
					() -> reader.seesHeading("Valider les CGU")
						.ticks("J’accepte les conditions générales d’utilisation")
						.presses("Continuer"))
			.line("1.6", "Saisir les 13 caractères alphanumériques. clé. Prénom * Nom de naissance * ?",
					() -> reader.sees("Saisir les 13 caractères alphanumériques", "Ex : Chloé", "Ex : Dupont")
						.unfolds("Aide : Nom de naissance")
						.fillsIdentity("Téléphone mobile", "Courriel", "Confirmer votre courriel"))
			.line("1.10", "Cliquez sur l’image correspondant au mot qui vous est demandé",
					() -> reader.clicksTheRightPicture().presses("Continuer"))
			.line("1.7", "Minimum 8 caractères, dont 1 majuscule, 1 minuscule et 1 chiffre",
					() -> reader.sees("Minimum :", "8 caractères", "1 majuscule", "1 minuscule", "1 chiffre")
						.choosesPassword("Confirmer votre mot de passe"))
			.line("1.9", "Pensez à noter votre mot de passe", () -> reader.sees("Notez votre mot de passe"))
			.line("1.8", "Conserver ce mot de passe",
					() -> reader.ticks("Conserver ce mot de passe").presses("S’inscrire").presses("Terminer"))
			.line("1.12", "Votre compte est activé.",
					() -> reader.receives("Activez votre compte : dernière étape")
						.followsTheLinkOf("Activez votre compte : dernière étape")
						.activatesWithPassword()
						.sees("Votre compte est activé.", "Mes droits de formation s’élèvent à"))
			.line("1.8", "Conserver ce mot de passe",
					() -> assertThat(this.context.cookies()).extracting((cookie) -> cookie.name)
						.contains("rester-connecte")
						.doesNotContain("conserver"))
			.lines();
	}

	@TestFactory
	Stream<DynamicTest> compteEtDroits() {
		Reader reader = reader();
		return walk("cpa-2018-compte-et-droits")
			.line("0.1", "Rechercher une formation. Consulter vos bulletins de salaire dématérialisés",
					() -> reader.opens("/")
						.seesLinks("Je consulte mes droits", "Je recherche un métier",
								"Je crée et j’enrichis mon projet", "Je choisis une formation",
								"Je consulte mes bulletins de salaire"))
			.line("0.3", "accessible à partir du bouton « je consulte mes droits »",
					() -> reader.opens("/").sees("Je consulte et j’utilise mes droits pour la formation"))
			.line("0.4", "Poser votre question… AIDE, CONNEXION, MENU",
					() -> reader.seesFields("Poser votre question")
						.seesButtons("Menu")
						.seesLinks("Aide", "Se connecter"))
			.line("0.5", "Mon Profil, Mon Projet professionnel, Ma Formation, Mes Droits à formation",
					() -> reader.presses("Menu")
						.sees("Mon profil", "Mon projet professionnel", "Ma formation", "Mes droits à formation"))
			.line("0.6", "Je complète mon parcours. Je recherche un métier. Je consulte mes droits",
					() -> reader.seesLinks("Je complète mon parcours", "J’enregistre mes compétences",
							"Je découvre mes traits de personnalité", "Je crée et j’enrichis mon projet",
							"Je découvre ma galaxie des métiers", "Je recherche un métier",
							"Je veux me former : que dois-je faire ?", "Je choisis une formation",
							"J’accède à mes dossiers de formation", "Je consulte mes droits"))
			.line("0.7", "Déjà inscrit(e) ? Pas encore inscrit(e) ?",
					() -> reader.opens("/connexion")
						.seesHeading("Accéder à mon Compte Personnel d’Activité")
						.seesHeading("Déjà inscrit(e) ?")
						.seesHeading("Pas encore inscrit(e) ?"))
			.line("0.8", "Vous avez déjà un compte sur le site moncompteformation.gouv.fr ?",
					() -> reader.sees("Utilisez votre identifiant et votre mot de passe habituels"))
			.line("0.9", "Les champs marqués d’un astérisque * sont obligatoires.",
					() -> reader.sees("Les champs marqués d’un astérisque (*) sont obligatoires."))
			.line("0.10", "Saisir les 13 caractères alphanumériques. Saisir votre mot de passe",
					() -> reader.sees("Saisir les 13 caractères alphanumériques", "Saisissez votre mot de passe")
						.unfolds("Aide : Numéro de sécurité sociale"))
			.line("0.11", "J’ai oublié mon mot de passe CPA/CPF. Se connecter",
					() -> reader.seesLinks("J’ai oublié mon mot de passe CPA/CPF").seesButtons("Se connecter"))
			.line("0.12", "S’identifier avec FranceConnect. Qu’est-ce que FranceConnect ?",
					() -> assertThat(this.page.getByText("S’identifier avec FranceConnect").count()).isEqualTo(2))
			.line("0.13", "S’inscrire. Tutoriel sur l’inscription",
					() -> reader.seesLinks("Tutoriel sur l’inscription").follows("S’inscrire"))
			.line("0.14", "Remplissez les champs obligatoires",
					() -> reader.ticks("J’accepte les conditions générales d’utilisation")
						.presses("Continuer")
						.sees("Ex : chloe.dupont@cpa.fr")
						.fillsIdentity("Téléphone mobile", "Courriel", "Confirmer votre courriel")
						.clicksTheRightPicture()
						.presses("Continuer")
						.choosesPassword("Confirmer votre mot de passe")
						.presses("S’inscrire")
						.seesHeading("Valider son inscription"))
			.line("0.15", "cliquez sur le lien qui vous aura été envoyé par courriel",
					() -> reader.receives("Activez votre compte : dernière étape")
						.followsTheLinkOf("Activez votre compte : dernière étape")
						.activates())
			.line("0.16", "Votre inscription est finalisée, vous pouvez consulter votre solde disponible",
					() -> reader.sees("Mes droits de formation s’élèvent à"))
			.line("0.17", "Accueil > Mes droits. Consulter mes droits",
					() -> reader.seesHeading("Consulter mes droits").seesLinks("Accueil"))
			.line("0.20", "Cliquez sur un type de droit pour consulter le détail.",
					() -> reader.sees("Cliquez sur un type de droit pour consulter le détail."))
			.line("0.19", "Mettre à jour mon diplôme le plus élevé",
					() -> reader
						.sees("Le niveau de diplôme peut entraîner dans certains cas une majoration de vos droits",
								"Niveau de diplôme le plus élevé obtenu")
						.seesLinks("Mettre à jour mon diplôme le plus élevé"))
			.line("0.20", "Voir mes droits CPF. Voir mes droits CEC. Voir mes droits CPP",
					() -> reader
						.sees("Les droits de mon Compte Personnel de Formation (CPF)",
								"Les droits de mon Compte d’Engagement Citoyen (CEC)",
								"Les droits de mon Compte Professionnel de Prévention (CPP)", "0 h", "0 point")
						.seesLinks("Voir mes droits CPF", "Voir mes droits CEC", "Voir mes droits CPP"))
			.line("0.18", "Mon parcours. Mes compétences. Mes traits de personnalité. Mes bulletins de salaires",
					() -> reader.opens("/mon-espace")
						.sees("Mon profil", "Mon projet professionnel", "Ma formation", "Mes droits à formation")
						.seesLinks("Mon parcours", "Mes compétences", "Mes traits de personnalité",
								"Mes bulletins de salaire"))
			.line("0.21", "connectez-vous sur mesdroitssociaux.gouv.fr",
					() -> reader.opens("/mes-droits").seesLinks("mesdroitssociaux.gouv.fr"))
			.lines();
	}

}
