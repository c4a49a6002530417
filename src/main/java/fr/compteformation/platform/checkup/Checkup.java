package fr.compteformation.platform.checkup;

import java.io.PrintStream;
import java.util.List;

import fr.compteformation.platform.checkup.Part.Unwell;
import fr.compteformation.platform.command.Command;

/** Looks at all parts, whatever becomes of the others. */
final class Checkup {

	private final List<Part> parts;

	Checkup(List<Part> parts) {
		this.parts = parts;
	}

	/** Returns the exit code: 0 if all parts are well. */
	int run(PrintStream console) {
		boolean well = true;
		for (Part part : this.parts) {
			try {
				console.printf("%-10s OK  %s%n", part.name(), part.look());
			}
			catch (Unwell found) {
				well = false;
				console.printf("%-10s --  %s%n", part.name(), found.getMessage());
			}
			// Such as a file of a setting that this user may not read.
			catch (RuntimeException failed) {
				well = false;
				console.printf("%-10s --  cannot be looked at (%s)%n", part.name(), failed.getMessage());
			}
		}
		return well ? Command.DONE : Command.FAILED;
	}

}
