package fr.compteformation.training.messages;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The messages about dossiers in the archive of a person’s data. */
@Component
@Order(505)
class MessagesPart implements DataPart.OfTheAccount {

	private final DossierMessages messages;

	MessagesPart(DossierMessages messages) {
		this.messages = messages;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Line> lines = this.messages.all(citizen)
			.stream()
			.map((message) -> new Line(message.dossier().value(), message.entry().ofProvider() ? "PROVIDER" : "PERSON",
					message.entry().at(), message.entry().text()))
			.toList();
		if (!lines.isEmpty()) {
			archive.addJson("messages-dossiers.json", lines);
		}
	}

	private record Line(String dossier, String from, Instant sentAt, String text) {
	}

}
