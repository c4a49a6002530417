package fr.compteformation.career.traits;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The traits in the archive of a person’s data. */
@Component
@Order(640)
class TraitsPart implements DataPart.OfTheAccount {

	private final Traits traits;

	TraitsPart(Traits traits) {
		this.traits = traits;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Optional<TraitResult> result = this.traits.of(citizen);
		if (result.isPresent()) {
			archive.addJson("personality.json", result.get());
		}
	}

}
