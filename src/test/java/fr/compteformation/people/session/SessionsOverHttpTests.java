package fr.compteformation.people.session;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.Visitor;
import fr.compteformation.people.account.PasswordChanges;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions that are ended from another device.
 */
class SessionsOverHttpTests extends AbstractCitizenHttpTests {

	@Autowired
	private CitizenSessions sessions;

	@Autowired
	private AccountEvents events;

	@Autowired
	private PasswordChanges passwordChanges;

	@Autowired
	private MovableClock clock;

	private Visitor elsewhere;

	@BeforeEach
	void aSecondBrowser() {
		this.elsewhere = new Visitor(this.port);
	}

	@Test
	void aSessionThatIsClosedElsewhereEndsWithTheNextRequest() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		UUID mine = open().getFirst().id();
		this.elsewhere.signIn(this.nir.number(), People.PASSWORD);
		UUID other = open().stream().map(CitizenSession::id).filter((id) -> !id.equals(mine)).findFirst().orElseThrow();
		doAs(() -> this.sessions.close(this.citizen, other));
		HttpResponse<String> page = this.elsewhere.get("/mes-droits");
		assertThat(page.statusCode()).isEqualTo(302);
		assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/session-expiree");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(this.elsewhere.get("/session-expiree").statusCode()).isEqualTo(200);
		assertThat(this.elsewhere.isSignedIn()).isFalse();
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void whatAPageSendsAfterThatFindsNoSession() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.visitor.get("/mes-droits");
		doAs(() -> this.sessions.closeOthers(this.citizen));
		HttpResponse<String> answer = this.visitor.send("POST", "/?v-r=uidl&v-uiId=0", "Content-Type",
				"application/json");
		assertThat(answer.body()).doesNotContain("Mes droits");
		assertThat(this.visitor.get("/mes-droits").headers().firstValue("Location").orElseThrow())
			.endsWith("/connexion");
	}

	@Test
	void aDeviceThatStaysIsOneSessionForAllItsReturnsAndEndsForGood() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		UUID session = open().getFirst().id();
		this.visitor.drop("JSESSIONID");
		this.clock.advance(Duration.ofDays(2));
		assertThat(this.visitor.isSignedIn()).isTrue();
		assertThat(open()).extracting(CitizenSession::id).containsExactly(session);
		doAs(() -> this.sessions.closeOthers(this.citizen));
		assertThat(this.visitor.get("/mes-droits").statusCode()).isEqualTo(302);
		assertThat(this.visitor.isSignedIn()).isFalse();
		this.visitor.drop("JSESSIONID");
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void anotherPasswordEndsAllSessions() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.elsewhere.signInAndStay(this.nir.number(), People.PASSWORD);
		SignedInAs.as(this.portal, this.citizen, () -> {
			this.passwordChanges.change(this.citizen, Proved.by(this.portal, this.citizen),
					new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(this.elsewhere.isSignedIn()).isFalse();
		this.elsewhere.drop("JSESSIONID");
		assertThat(this.elsewhere.isSignedIn()).isFalse();
	}

	@Test
	void signingOutEndsTheSession() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		UUID session = open().getFirst().id();
		this.visitor.signOut();
		assertThat(open()).isEmpty();
		assertThat(this.sessions.find(session).orElseThrow().end()).isEqualTo(SessionEnd.SIGNED_OUT);
	}

	@Test
	void whoeverSignsInAgainLeavesOneSession() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(open()).hasSize(1);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void theDeviceIsKnownByItsFamilyOnly() {
		this.visitor.post("/connexion", Map.of("username", this.nir.number(), "password", People.PASSWORD),
				"User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0");
		assertThat(open()).singleElement()
			.extracting(CitizenSession::device)
			.isEqualTo(new Device(Device.Browser.FIREFOX, Device.OperatingSystem.WINDOWS));
	}

	@Test
	void theOwnerIsNotifiedOfANewDevice() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(mails()).isOne();
		this.visitor.signOut();
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(mails()).as("the same device").isOne();
		this.elsewhere.signIn(this.nir.number(), People.PASSWORD);
		assertThat(mails()).isEqualTo(2);
	}

	@Test
	void aCopiedCookieIsEndedAndTheOwnerNotified() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		HttpCookie copied = this.visitor.cookie("rester-connecte").orElseThrow();
		this.elsewhere.hold(copied);
		assertThat(this.elsewhere.isSignedIn()).isTrue();
		this.clock.advance(Duration.ofSeconds(61));
		this.visitor.drop("JSESSIONID");
		assertThat(this.visitor.isSignedIn()).as("the token that the thief renewed").isFalse();
		assertThat(this.elsewhere.isSignedIn()).as("the session of the thief").isFalse();
		this.elsewhere.drop("JSESSIONID");
		assertThat(this.elsewhere.isSignedIn()).as("the stay of the thief").isFalse();
		assertThat(open()).isEmpty();
		assertThat(as(() -> this.events.lately(this.citizen))).extracting(AccountEvent::act)
			.containsOnlyOnce(AccountAct.STAY_STOLEN);
		assertThat(warnings()).isOne();
	}

	@Test
	void aSessionEndsTwelveHoursAfterTheSignInHoweverBusy() {
		this.clock.stop();
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		UUID session = open().getFirst().id();
		this.clock.advance(Duration.ofHours(6));
		assertThat(this.visitor.isSignedIn()).isTrue();
		this.clock.advance(Duration.ofHours(6).minusSeconds(5));
		assertThat(this.visitor.isSignedIn()).isTrue();
		this.clock.advance(Duration.ofSeconds(6));
		HttpResponse<String> page = this.visitor.get("/mes-droits");
		assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/session-expiree");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(this.sessions.find(session).orElseThrow().end()).isEqualTo(SessionEnd.EXPIRED);
	}

	@Test
	void whatAnOpenPageSendsAfterTwelveHoursFindsNoSession() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.clock.advance(Duration.ofHours(12).plusSeconds(1));
		this.visitor.send("POST", "/?v-r=uidl&v-uiId=0", "Content-Type", "application/json");
		assertThat(this.visitor.get("/mes-droits").headers().firstValue("Location").orElseThrow())
			.endsWith("/connexion");
		assertThat(open()).isEmpty();
	}

	@Test
	void aStayBeginsAnotherTwelveHoursWithEachReturn() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		UUID session = open().getFirst().id();
		this.visitor.drop("JSESSIONID");
		this.clock.advance(Duration.ofHours(11));
		assertThat(this.visitor.isSignedIn()).isTrue();
		this.clock.advance(Duration.ofHours(11));
		assertThat(this.visitor.isSignedIn()).isTrue();
		this.clock.advance(Duration.ofHours(1).plusSeconds(1));
		assertThat(this.visitor.get("/mes-droits").headers().firstValue("Location").orElseThrow())
			.endsWith("/session-expiree");
		assertThat(this.visitor.isSignedIn()).as("by its stay").isTrue();
		assertThat(open()).extracting(CitizenSession::id).containsExactly(session);
	}

	private int warnings() {
		return this.database.sql(
				"select cast(substring(name, 7) as uuid) from one_time_secret where purpose = 'alarm' and account_id = ?")
			.param(this.citizen.accountId())
			.query(UUID.class)
			.list()
			.stream()
			.mapToInt((alarm) -> mails("stolen-stay", List.of(alarm)))
			.sum();
	}

	private int mails() {
		return mails("new-device",
				as(() -> this.sessions.lately(this.citizen)).stream().map(CitizenSession::id).toList());
	}

	private int mails(String kind, List<UUID> subjects) {
		return (int) WaitingMails.with(this.database, kind)
			.stream()
			.filter((mail) -> subjects.stream().anyMatch((subject) -> mail.contains(subject.toString())))
			.count();
	}

	private List<CitizenSession> open() {
		return as(() -> this.sessions.open(this.citizen));
	}

	private <T> T as(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

	private void doAs(Runnable task) {
		as(() -> {
			task.run();
			return true;
		});
	}

}
