package fr.compteformation.platform.document;

import java.io.Serializable;

import fr.compteformation.platform.document.check.FileType;

/**
 * A stored file.
 *
 * @param id its id
 * @param name the cleaned original name, with the extension of its type
 * @param type its type
 * @param bytes its size in bytes
 */
public record Document(DocumentId id, String name, FileType type, int bytes) implements Serializable {

	/** File names may contain personal data. */
	@Override
	public String toString() {
		return "Document " + this.id.value();
	}

}
