package fr.compteformation.office.contact;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The questions of a person, the answers and their files.
 */
@Component
@Order(750)
class ContactPart implements DataPart.OfTheAccount {

	private final ContactExchanges exchanges;

	private final Documents documents;

	ContactPart(ContactExchanges exchanges, Documents documents) {
		this.exchanges = exchanges;
		this.documents = documents;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<ContactThread> threads = this.exchanges.threads(citizen);
		if (!threads.isEmpty()) {
			archive.addJson("echanges.json", threads.stream().map(Exchange::of).toList());
		}
		for (Document file : threads.stream()
			.flatMap((thread) -> thread.entries().stream())
			.flatMap((entry) -> entry.files().stream())
			.toList()) {
			Download.add(archive, file.id(), () -> this.documents.open(citizen, file.id()));
		}
	}

	/** The property names are those of the file. */
	private record Exchange(String reference, ContactSubject sujet, ContactState etat, List<Written> messages) {

		static Exchange of(ContactThread thread) {
			return new Exchange(thread.number(), thread.subject(), thread.state(),
					thread.entries().stream().map(Written::of).toList());
		}

	}

	private record Written(Instant le, @Nullable Integer agent, String texte, List<String> fichiers) {

		static Written of(ContactThread.Entry entry) {
			return new Written(entry.at(), entry.agent(), entry.text(),
					entry.files().stream().map(Document::name).toList());
		}

	}

}
