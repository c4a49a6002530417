package fr.compteformation.personal.mydata;

import java.time.Instant;
import java.util.List;

import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.session.CitizenSession;
import fr.compteformation.platform.security.RefusedAttempts;

/**
 * Sign-ins and account events in the personal data export.
 */
record ActivityRecord(List<SignIn> signIns, List<Event> events, List<RefusedAttempts> refused) {

	static ActivityRecord of(List<CitizenSession> sessions, List<AccountEvent> events, List<RefusedAttempts> refused) {
		return new ActivityRecord(sessions.stream().map(SignIn::of).toList(), events.stream().map(Event::of).toList(),
				refused);
	}

	/**
	 * A device on which the person was signed in.
	 */
	record SignIn(Instant signedInAt, Instant lastSeenAt, String browser, String system, String network) {

		private static SignIn of(CitizenSession session) {
			return new SignIn(session.signedInAt(), session.lastSeenAt(), session.device().browser().name(),
					session.device().system().name(), session.network().readable());
		}

	}

	/**
	 * An account event.
	 */
	record Event(Instant at, String act) {

		private static Event of(AccountEvent event) {
			return new Event(event.at(), event.act().name());
		}

	}

}
