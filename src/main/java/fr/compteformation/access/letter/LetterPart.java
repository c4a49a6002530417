package fr.compteformation.access.letter;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The letters that a person requested, in the archive of their data; without codes. */
@Component
@Order(350)
class LetterPart implements DataPart {

	private final LetterTable table;

	LetterPart(LetterTable table) {
		this.table = table;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Entry> letters = this.table.all(citizen.accountId())
			.stream()
			.map((letter) -> new Entry(letter.askedAt(), letter.sentAt()))
			.toList();
		if (!letters.isEmpty()) {
			archive.addJson("courriers.json", letters);
		}
	}

	private record Entry(Instant askedAt, @Nullable Instant sentAt) {
	}

}
