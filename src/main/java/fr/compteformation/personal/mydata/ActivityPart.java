package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.AccountRefusals;
import fr.compteformation.platform.security.Citizen;

/**
 * Sessions, account history and refused attempts.
 */
@Component
@Order(200)
class ActivityPart implements DataPart.OfTheAccount {

	private final CitizenSessions sessions;

	private final AccountEvents events;

	private final AccountRefusals refusals;

	ActivityPart(CitizenSessions sessions, AccountEvents events, AccountRefusals refusals) {
		this.sessions = sessions;
		this.events = events;
		this.refusals = refusals;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		archive.addJson("activite.json", ActivityRecord.of(this.sessions.lately(citizen), this.events.lately(citizen),
				this.refusals.lately(citizen)));
	}

}
