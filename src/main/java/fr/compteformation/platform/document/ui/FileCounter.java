package fr.compteformation.platform.document.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Intake;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;

/**
 * Where a field hands in and discards files: the person’s own, or an agent’s for somebody
 * else.
 *
 * @param intake stores a file
 * @param discard deletes a stored file that is not in use
 */
record FileCounter(FileIntake intake, SerializableConsumer<DocumentId> discard) implements Serializable {

	/** For the files of the signed-in person. */
	static FileCounter of(Documents documents, Citizen citizen) {
		return new FileCounter((name, content) -> documents.takeIn(citizen, name, content),
				(id) -> documents.discard(citizen, id));
	}

	/** For files of the person’s account, whatever holder it is attached to. */
	static FileCounter ofAccount(Documents documents, Citizen citizen) {
		return new FileCounter((name, content) -> documents.takeInForAccount(citizen, name, content),
				(id) -> documents.discard(citizen, id));
	}

	/** For files that the person keeps for themselves. */
	static FileCounter ofPrivate(Documents documents, PrivateDocuments kept, Citizen citizen) {
		return new FileCounter((name, content) -> kept.keep(citizen, name, content),
				(id) -> documents.discard(citizen, id));
	}

	/** For files that an agent received from their owner. */
	static FileCounter forOwner(Documents documents, Agent agent, DocumentOwner owner) {
		return new FileCounter((name, content) -> documents.takeInFor(agent, owner, name, content),
				(id) -> documents.discardFor(agent, owner, id));
	}

	/** For files that a professional hands in. */
	static FileCounter ofProfessional(Documents documents, Professional professional) {
		return new FileCounter((name, content) -> documents.takeInFrom(professional, name, content),
				(id) -> documents.discardFrom(professional, id));
	}

	/** Stores one file. */
	@FunctionalInterface
	interface FileIntake extends Serializable {

		Intake takeIn(String name, InputStream content) throws IOException;

	}

}
