package fr.compteformation.rights.feeding;

/**
 * The employment status in employers’ files: the kinds of private-law employment that
 * earn rights.
 */
enum EmploymentStatus {

	SALARIE, APPRENTI, INTERIMAIRE;

	static boolean isOne(String text) {
		for (EmploymentStatus status : values()) {
			if (status.name().equals(text)) {
				return true;
			}
		}
		return false;
	}

}
