package fr.compteformation.platform.document;

import java.io.Serializable;

import fr.compteformation.platform.document.check.FileType;

/**
 * A file that was taken in.
 *
 * @param id names it
 * @param name how the person called it, cleaned, ending as files of its type do
 * @param type what it is
 * @param bytes its size
 */
public record Document(DocumentId id, String name, FileType type, int bytes) implements Serializable {

	/** Names of files tell about people. */
	@Override
	public String toString() {
		return "Document " + this.id.value();
	}

}
