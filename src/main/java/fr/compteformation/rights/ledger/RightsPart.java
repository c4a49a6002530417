package fr.compteformation.rights.ledger;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * Rights and movements in the archive of a person’s data.
 */
@Component
@Order(400)
class RightsPart implements DataPart {

	private final Rights rights;

	RightsPart(Rights rights) {
		this.rights = rights;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("droits.json",
				RightsRecord.of(this.rights.balancesOf(citizen), this.rights.movementsOf(citizen)));
	}

}
