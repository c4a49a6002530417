package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The latest identity check with the files that are kept.
 */
@Component
@Order(750)
class IdentityDocumentPart implements DataPart {

	private final IdentityRequests requests;

	private final Documents documents;

	IdentityDocumentPart(IdentityRequests requests, Documents documents) {
		this.requests = requests;
		this.documents = documents;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Optional<IdentityStatus> status = this.requests.of(citizen);
		if (status.isPresent()) {
			archive.addJson("verification-identite.json", IdentityCheckRecord.of(status.get()));
			for (DocumentId file : status.get().files()) {
				Download.add(archive, file, () -> this.documents.open(citizen, file));
			}
		}
	}

}
