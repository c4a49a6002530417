package fr.compteformation.rights.feeding;

import fr.compteformation.people.holder.Nir;

/**
 * What one line of an employers’ file says. Never prints anything about the person:
 * whatever fails while lines are read ends in a log.
 */
sealed interface ImportedLine {

	/**
	 * A line as it stands in the file.
	 *
	 * @param number its number in the file, the header being the first
	 * @param text the line
	 */
	record Unread(int number, String text) {

		@Override
		public String toString() {
			return "line " + this.number;
		}

	}

	/**
	 * The hours of one person with one employer in one year.
	 *
	 * @param number the number of the line
	 * @param nir who
	 * @param birthName their birth name as the employer writes it
	 * @param work the rest of the line
	 */
	record Declared(int number, Nir nir, String birthName, Work work) implements ImportedLine {

		@Override
		public String toString() {
			return "line " + this.number;
		}

	}

	/**
	 * What earns rights.
	 *
	 * @param year of activity
	 * @param siret whose hours
	 * @param status how the person worked
	 * @param hundredths of an hour, more than zero
	 */
	record Work(int year, Siret siret, EmploymentStatus status, int hundredths) {
	}

	/** A line that cannot be taken. */
	record Refused(RefusedLine refusal) implements ImportedLine {
	}

	/** A line without anything, which counts for nothing. */
	record Blank() implements ImportedLine {
	}

}
