package fr.compteformation.personal.delegation;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The delegations in the archive of a person’s data.
 */
@Component
@Order(600)
class DelegationPart implements DataPart.OfTheAccount {

	private final Delegations delegations;

	DelegationPart(Delegations delegations) {
		this.delegations = delegations;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("delegations.json",
				DelegationRecord.of(this.delegations.givenBy(citizen), this.delegations.receivedBy(citizen)));
	}

}
