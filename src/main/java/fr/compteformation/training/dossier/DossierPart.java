package fr.compteformation.training.dossier;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The dossiers in the archive of a person’s data.
 */
@Component
@Order(500)
class DossierPart implements DataPart {

	private final Dossiers dossiers;

	DossierPart(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("dossiers.json", this.dossiers.of(citizen).stream().map(DossierRecord::of).toList());
	}

}
