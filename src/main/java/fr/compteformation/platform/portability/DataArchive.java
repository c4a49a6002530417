package fr.compteformation.platform.portability;

import java.io.IOException;
import java.io.InputStream;

/**
 * The archive that a person takes along.
 */
public interface DataArchive {

	/** Adds a file of JSON. */
	void addJson(String name, Object content) throws IOException;

	/** Adds a file as it is. The stream stays open. */
	void addFile(String name, InputStream content) throws IOException;

}
