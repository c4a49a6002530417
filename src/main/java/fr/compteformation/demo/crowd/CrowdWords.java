package fr.compteformation.demo.crowd;

import fr.compteformation.rights.dif.DifAct;

/** What people and agents of the crowd write. */
final class CrowdWords {

	private CrowdWords() {
	}

	/**
	 * The text of an act.
	 * @param hours the hours on the document
	 */
	static String of(DifAct act, int hours) {
		return switch (act) {
			case ANSWER -> "Bonjour, mon ancien employeur m’a confirmé ces heures par téléphone. Je vous joins sa "
					+ "lettre dès que je la reçois.";
			case CONTEST -> "Bonjour, je ne suis pas d’accord : il manque les heures de mon second contrat.";
			case CORRECT -> "Votre attestation indique " + hours + " heures. Nous avons retenu ce nombre.";
			case ASK_FOR_DOCUMENT -> "Votre document ne permet pas de vérifier vos heures. Envoyez-nous le certificat "
					+ "de travail ou le bulletin de paie de décembre 2014.";
			case OPEN_ADVERSARIAL -> "Nous ne pouvons pas retenir vos heures telles que vous les déclarez. Vous pouvez "
					+ "présenter vos observations avant notre décision.";
			case REFUSE -> "Ces heures ont été utilisées en 2013, d’après votre dossier de formation.";
			case SEND_BACK -> "La personne n’a pas encore été entendue : ouvrez la procédure contradictoire.";
			default -> "";
		};
	}

	/** A word to the colleague who receives a declaration. */
	static String ofHandOver() {
		return "La personne a rappelé : peux-tu la regarder aujourd’hui ?";
	}

}
