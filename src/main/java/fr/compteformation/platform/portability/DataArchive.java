package fr.compteformation.platform.portability;

import java.io.IOException;
import java.io.InputStream;

/**
 * The archive of a person’s data.
 */
public interface DataArchive {

	/** Adds a JSON file. */
	void addJson(String name, Object content) throws IOException;

	/** Adds a file as it is. The stream stays open. */
	void addFile(String name, InputStream content) throws IOException;

}
