package fr.compteformation.access.passkey;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The passkeys in the archive of a person’s data.
 */
@Component
@Order(300)
class PasskeyPart implements DataPart.OfTheAccount {

	private final Passkeys passkeys;

	PasskeyPart(Passkeys passkeys) {
		this.passkeys = passkeys;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Passkey> keys = this.passkeys.of(citizen);
		if (!keys.isEmpty()) {
			archive.addJson("cles-acces.json", keys.stream().map(PasskeyRecord::of).toList());
		}
	}

}
