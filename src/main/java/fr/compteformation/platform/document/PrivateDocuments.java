package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Citizen;

/**
 * Files that people keep for themselves. They belong to the account, and their content is
 * never compared with the files of others, so that no agent learns of them.
 */
@Service
public class PrivateDocuments {

	private final DocumentOwners owners;

	private final Uploads uploads;

	private final Archive archive;

	private final DocumentTable table;

	PrivateDocuments(DocumentOwners owners, Uploads uploads, Archive archive, DocumentTable table) {
		this.owners = owners;
		this.uploads = uploads;
		this.archive = archive;
		this.table = table;
	}

	/**
	 * Stores a file of the signed-in person; otherwise like {@link Documents#takeIn}.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public Intake keep(Citizen citizen, String name, InputStream content) throws IOException {
		return this.uploads.takeInPrivately(citizen.accountId(), DocumentOwner.account(citizen), name, content);
	}

	/**
	 * Copies a private file of the signed-in person, to be handed in. The copy is a file
	 * like those that are uploaded.
	 * @return empty if the file is gone, or if the person may hand in no more files
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Document> copyToHandIn(Citizen citizen, DocumentId id) throws IOException {
		Optional<DocumentOwner> owner = this.owners.ownerOf(citizen).filter(this.uploads::hasRoom);
		boolean theirs = this.table.belongsTo(DocumentOwner.account(citizen), id);
		Optional<Document> found = theirs ? this.table.find(List.of(id)).stream().findFirst() : Optional.empty();
		if (owner.isEmpty() || found.isEmpty()) {
			return Optional.empty();
		}
		Document copy = new Document(DocumentId.random(), found.get().name(), found.get().type(), found.get().bytes());
		this.archive.add(copy, owner.get(), this.archive.content(id));
		return Optional.of(copy);
	}

}
