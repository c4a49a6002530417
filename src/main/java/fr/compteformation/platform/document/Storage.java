package fr.compteformation.platform.document;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where the encrypted bytes of files lie.
 */
interface Storage {

	/** Stores a file that is not there yet; whole once the stream is closed. */
	OutputStream write(DocumentId id);

	/**
	 * The bytes of a file, brought while they are read; those of a missing one are none.
	 */
	InputStream read(DocumentId id);

	void remove(DocumentId id);

}
