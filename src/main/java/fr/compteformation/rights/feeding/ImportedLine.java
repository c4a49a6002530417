package fr.compteformation.rights.feeding;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.register.Siret;

/**
 * A line of an employers’ file. {@code toString} contains no personal data, because
 * failures during an import are logged.
 */
sealed interface ImportedLine {

	/**
	 * An unparsed line.
	 *
	 * @param number its number in the file, where the header is 1
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
	 * @param nir the person’s number
	 * @param birthName the birth name as the employer writes it
	 * @param work the rest of the line
	 */
	record Declared(int number, Nir nir, String birthName, Work work) implements ImportedLine {

		@Override
		public String toString() {
			return "line " + this.number;
		}

	}

	/**
	 * The work that earns rights.
	 *
	 * @param year the year of activity
	 * @param siret the employer’s establishment
	 * @param status the employment status
	 * @param hundredths in hundredths of an hour, more than zero
	 */
	record Work(int year, Siret siret, EmploymentStatus status, int hundredths) {
	}

	/** An invalid line. */
	record Refused(RefusedLine refusal) implements ImportedLine {
	}

	/** A blank line, which is ignored. */
	record Blank() implements ImportedLine {
	}

}
