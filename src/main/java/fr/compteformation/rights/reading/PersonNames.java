package fr.compteformation.rights.reading;

import java.io.Serializable;
import java.util.List;

import fr.compteformation.people.holder.FoldedName;

/**
 * The names under which a person may appear on a document.
 *
 * @param firstName empty if unknown; then no document names the person beyond doubt
 * @param familyNames the birth name and the name used, as far as known
 */
public record PersonNames(String firstName, List<String> familyNames) implements Serializable {

	/** No name is looked for. */
	public static final PersonNames NONE = new PersonNames("", List.of());

	public PersonNames {
		familyNames = List.copyOf(familyNames);
	}

	/**
	 * Finds the first name in a displayed name.
	 * @param displayed the first name, if known, and the birth name
	 */
	public static PersonNames of(String displayed, String birthName) {
		for (int space = displayed.indexOf(' '); space > 0; space = displayed.indexOf(' ', space + 1)) {
			if (FoldedName.of(displayed.substring(space)).equals(FoldedName.of(birthName))) {
				return new PersonNames(displayed.substring(0, space), List.of(birthName));
			}
		}
		return new PersonNames("", List.of(birthName));
	}

	boolean areUnknown() {
		return this.familyNames.isEmpty();
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "PersonNames";
	}

}
