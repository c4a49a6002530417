package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A parser of untrusted files. It runs in a worker of {@link FileWorkers}, never in the
 * portal’s process. Each file gets a new object. Static fields must keep nothing of a
 * file, because the next one may be another person’s.
 */
public interface FileProgram {

	/** The exit code after which a worker may take another file. */
	int DONE = 0;

	/**
	 * Reads a file.
	 * @param output what is flushed arrives even if the worker ends before this does
	 * @return the exit code; after any other than {@link #DONE} the worker ends
	 */
	int run(List<String> arguments, byte[] content, OutputStream output) throws IOException;

	/**
	 * Reads a sample that it makes itself, so that the classes for it come into the cache
	 * of {@link WorkerCache}. Never a file of somebody.
	 */
	default void rehearse() throws IOException {
		// A program that is seldom used needs no cache.
	}

}
