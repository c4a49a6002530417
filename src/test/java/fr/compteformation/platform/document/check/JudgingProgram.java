package fr.compteformation.platform.document.check;

import java.io.IOException;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Judges files with the classes of the portal that it is started with, such as its jar.
 */
public final class JudgingProgram {

	private JudgingProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		FileWorkers workers = FileWorkersForTests.taking(5);
		Checks checks = ChecksForTests.withoutAntivirus(workers);
		for (byte[] file : new byte[][] { PdfForTests.ordinary(), PicturesForTests.jpeg(), new byte[] { '%' } }) {
			System.out.println(checks.judge(() -> file).getClass().getSimpleName());
		}
		System.out.println("processes: " + workers.startedSoFar());
		FileWorkersForTests.end(workers);
		System.exit(0);
	}

}
