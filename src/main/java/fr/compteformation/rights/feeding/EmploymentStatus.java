package fr.compteformation.rights.feeding;

/**
 * How somebody worked, as employers’ files name it: the employments of private law, whose
 * hours earn rights here.
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
