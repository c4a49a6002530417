package fr.compteformation.platform.document;

import java.io.InputStream;
import java.io.OutputStream;

/** Stores the encrypted contents of files. */
interface Storage {

	/** Writes a new file; complete once the stream is closed. */
	OutputStream write(DocumentId id);

	/** Streams the bytes of a file; no bytes if it is missing. */
	InputStream read(DocumentId id);

	void remove(DocumentId id);

}
