package fr.compteformation.people.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.session.Device.Browser;
import fr.compteformation.people.session.Device.OperatingSystem;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class CitizenSessionsTests extends PortalTests {

	private static final Device DEVICE = new Device(Browser.FIREFOX, OperatingSystem.WINDOWS);

	private static final Network NETWORK = new Network("192.0.2.7");

	private final Citizen citizen = new Citizen(UUID.randomUUID(), "Chloé");

	@Autowired
	private CitizenSessions sessions;

	@Autowired
	private AccountEvents events;

	@Autowired
	private RememberedDevices stays;

	@Autowired
	private RecurringTask<Void> removeEndedSessions;

	@Autowired
	private RecurringTask<Void> forgetOldEvents;

	@Autowired
	private CurrentUser user;

	@BeforeEach
	void signIn() {
		this.user.signIn(this.citizen);
	}

	@Test
	void aSessionKeepsTimeNetworkAndDevice() {
		UUID id = begin();
		assertThat(this.sessions.open(this.citizen)).singleElement().satisfies((session) -> {
			assertThat(session.id()).isEqualTo(id);
			assertThat(session.account()).isEqualTo(this.citizen.accountId());
			assertThat(session.device()).isEqualTo(DEVICE);
			assertThat(session.network()).isEqualTo(NETWORK);
			assertThat(session.signedInAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
		});
		assertThat(this.sessions.find(id)).isPresent();
	}

	@Test
	void itIsWrittenOnceAMinuteThatSomebodyIsThere() {
		this.clock.stop();
		UUID id = begin();
		Instant first = lastSeen(id);
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(isOpen(id)).isTrue();
		assertThat(lastSeen(id)).isEqualTo(first);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.sessions.isOpen(id, this.citizen.accountId(), false)).isTrue();
		assertThat(lastSeen(id)).as("a page that is merely open").isEqualTo(first);
		assertThat(isOpen(id)).isTrue();
		assertThat(lastSeen(id)).isAfter(first.plusSeconds(60));
	}

	@Test
	void nobodyGoesOnInTheSessionOfAnother() {
		assertThat(this.sessions.isOpen(begin(), UUID.randomUUID(), true)).isFalse();
		assertThat(isOpen(UUID.randomUUID())).isFalse();
	}

	@Test
	void oneIsClosedAndTheOthersGoOn() {
		UUID here = begin();
		UUID elsewhere = begin();
		this.sessions.close(this.citizen, elsewhere);
		assertThat(isOpen(here)).isTrue();
		assertThat(isOpen(elsewhere)).isFalse();
		assertThat(this.sessions.find(elsewhere).orElseThrow().end()).isEqualTo(SessionEnd.CLOSED);
		assertThat(this.sessions.open(this.citizen)).extracting(CitizenSession::id).containsExactly(here);
		assertThat(this.sessions.lately(this.citizen)).extracting(CitizenSession::id)
			.containsExactlyInAnyOrder(here, elsewhere);
	}

	@Test
	void nobodyClosesTheSessionOfAnother() {
		Citizen other = new Citizen(UUID.randomUUID(), "Malo");
		UUID theirs = this.sessions.begin(other.accountId(), DEVICE, NETWORK, null);
		this.sessions.close(this.citizen, theirs);
		assertThat(this.sessions.isOpen(theirs, other.accountId(), true)).isTrue();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sessions.close(other, theirs));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sessions.closeOthers(other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sessions.open(other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sessions.lately(other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.events.lately(other));
	}

	@Test
	void closingADeviceEndsItsStay() {
		RememberedDevices.Stay stay = stay();
		RememberedDevices.Stay other = stay();
		UUID session = begin(stay);
		this.sessions.close(this.citizen, session);
		assertThat(this.stays.comeBack(stay)).isEmpty();
		assertThat(this.stays.comeBack(other)).isPresent();
	}

	@Test
	void aDeviceThatComesBackGoesOnWithItsSession() {
		RememberedDevices.Stay stay = stay();
		UUID first = begin(stay);
		this.clock.advance(Duration.ofDays(3));
		assertThat(begin(stay)).isEqualTo(first);
		assertThat(this.sessions.open(this.citizen)).hasSize(1);
	}

	@Test
	void nothingBeginsByAStayThatHasJustEnded() {
		RememberedDevices.Stay stay = stay();
		this.stays.end(stay.series());
		assertThatExceptionOfType(SessionAuthenticationException.class).isThrownBy(() -> begin(stay));
		assertThat(this.sessions.lately(this.citizen)).isEmpty();
	}

	@Test
	void aCopiedStayEndsItsSessionsAndNoOthers() {
		RememberedDevices.Stay stay = stay();
		UUID stolen = begin(stay);
		UUID other = begin(stay());
		this.stays.comeBack(new RememberedDevices.Stay(stay.series(), SecretToken.random()));
		assertThat(isOpen(stolen)).isFalse();
		assertThat(isOpen(other)).isTrue();
		assertThat(this.sessions.find(stolen).orElseThrow().end()).isEqualTo(SessionEnd.STOLEN);
		this.stays.comeBack(new RememberedDevices.Stay(stay.series(), SecretToken.random()));
		assertThat(this.events.lately(this.citizen)).extracting(AccountEvent::act)
			.containsExactly(AccountAct.STAY_STOLEN);
	}

	@Test
	void allEndTogetherWithTheStaysAndNobodyElses() {
		RememberedDevices.Stay stay = stay();
		UUID staying = begin(stay);
		UUID session = begin();
		UUID somebodyElse = UUID.randomUUID();
		UUID theirs = this.sessions.begin(somebodyElse, DEVICE, NETWORK, null);
		this.sessions.endAll(this.citizen.accountId(), SessionEnd.FROZEN);
		assertThat(isOpen(staying)).isFalse();
		assertThat(isOpen(session)).isFalse();
		assertThat(this.stays.comeBack(stay)).isEmpty();
		assertThat(this.sessions.isOpen(theirs, somebodyElse, true)).isTrue();
		assertThat(this.sessions.find(session).orElseThrow().end()).isEqualTo(SessionEnd.FROZEN);
	}

	@Test
	void whoeverLeftIsNotShownAsConnectedUnlessTheyStay() {
		UUID gone = begin();
		UUID staying = begin(stay());
		this.clock.advance(CitizenSessions.IDLE.plusSeconds(1));
		assertThat(this.sessions.open(this.citizen)).extracting(CitizenSession::id).containsExactly(staying);
		tidy();
		assertThat(this.sessions.find(gone).orElseThrow().end()).isEqualTo(SessionEnd.IDLE);
		assertThat(this.sessions.find(staying).orElseThrow().end()).isNull();
		this.clock.advance(RememberedDevices.VALIDITY);
		assertThat(this.sessions.open(this.citizen)).isEmpty();
	}

	@Test
	void whatEndedIsForgottenAfterAYear() {
		UUID session = begin();
		this.sessions.signOut(session, this.citizen.accountId());
		write(AccountAct.PASSWORD_CHANGED);
		this.clock.advance(Duration.ofDays(364));
		tidy();
		assertThat(this.sessions.lately(this.citizen)).hasSize(1);
		assertThat(this.events.lately(this.citizen)).hasSize(1);
		this.clock.advance(Duration.ofDays(2));
		tidy();
		assertThat(this.sessions.lately(this.citizen)).isEmpty();
		assertThat(this.events.lately(this.citizen)).isEmpty();
	}

	@Test
	void eventsAreListedNewestFirstAndImmutable() {
		write(AccountAct.PASSWORD_CHANGED);
		write(AccountAct.SESSION_CLOSED);
		assertThat(this.events.lately(this.citizen)).extracting(AccountEvent::act)
			.containsExactly(AccountAct.SESSION_CLOSED, AccountAct.PASSWORD_CHANGED);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update account_event set act = 'NOTHING' where account_id = ?")
				.param(this.citizen.accountId())
				.update());
	}

	@Test
	void anEventIsWrittenWithTheActOrNotAtAll() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.write(this.citizen.accountId(), AccountAct.PASSWORD_CHANGED));
	}

	@Test
	void theDatabaseKnowsNoMoreOfADeviceThanItsFamily() {
		this.sessions.begin(this.citizen.accountId(), Device.of("Mozilla/5.0 (X11; Linux x86_64) Firefox/144.0"),
				Network.of("2001:db8:1:2:aaaa:bbbb:cccc:dddd"), null);
		List<String> stored = this.database.sql(
				"select browser || ' ' || operating_system || ' ' || network from citizen_session where account_id = ?")
			.param(this.citizen.accountId())
			.query(String.class)
			.list();
		assertThat(stored).containsExactly("FIREFOX LINUX 20010db800010002");
	}

	private void tidy() {
		this.removeEndedSessions.executeRecurringly(this.removeEndedSessions.instance("now"), null);
		this.forgetOldEvents.executeRecurringly(this.forgetOldEvents.instance("now"), null);
	}

	private void write(AccountAct act) {
		this.transaction.executeWithoutResult((status) -> this.events.write(this.citizen.accountId(), act));
	}

	private UUID begin() {
		return this.sessions.begin(this.citizen.accountId(), DEVICE, NETWORK, null);
	}

	private UUID begin(RememberedDevices.Stay stay) {
		return this.sessions.begin(this.citizen.accountId(), DEVICE, NETWORK, stay.series().hash());
	}

	private RememberedDevices.Stay stay() {
		return this.stays.start(this.citizen.accountId());
	}

	private boolean isOpen(UUID id) {
		return this.sessions.isOpen(id, this.citizen.accountId(), true);
	}

	private Instant lastSeen(UUID id) {
		return this.sessions.find(id).orElseThrow().lastSeenAt();
	}

}
