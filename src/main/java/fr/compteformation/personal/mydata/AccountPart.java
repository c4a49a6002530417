package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.account.Terms;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Diplomas;

/**
 * The account, the declared diploma and the accepted terms of use.
 */
@Component
@Order(100)
class AccountPart implements DataPart.OfTheAccount {

	private final Profiles profiles;

	private final Diplomas diplomas;

	private final Terms terms;

	AccountPart(Profiles profiles, Diplomas diplomas, Terms terms) {
		this.profiles = profiles;
		this.diplomas = diplomas;
		this.terms = terms;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("compte.json", AccountRecord.of(this.profiles.of(citizen), this.diplomas.declaredBy(citizen)));
		archive.addJson("conditions.json", this.terms.acceptances(citizen));
	}

}
