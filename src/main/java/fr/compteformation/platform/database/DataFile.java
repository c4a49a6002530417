package fr.compteformation.platform.database;

import java.nio.file.Path;

/** The address of the H2 file of a data folder, for commands without the application. */
public final class DataFile {

	private DataFile() {
	}

	/** Connects to a file that exists; none is created. */
	public static String existing(Path folder) {
		return new DatabaseFile(folder).url() + DatabaseConfiguration.OPTIONS + ";IFEXISTS=TRUE";
	}

}
