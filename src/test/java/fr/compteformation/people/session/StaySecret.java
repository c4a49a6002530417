package fr.compteformation.people.session;

import java.time.Duration;

import org.springframework.context.ApplicationContext;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * The cookie of a device that stays signed in; each visit replaces it.
 */
public final class StaySecret implements Secret {

	private final ApplicationContext portal;

	private final Citizen citizen;

	private RememberedDevices.Stay held;

	public StaySecret(ApplicationContext portal) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, People.newNir());
		this.held = portal.getBean(RememberedDevices.class).start(this.citizen.accountId());
	}

	public SecretToken token() {
		return this.held.token();
	}

	public Duration lifetime() {
		return Duration.ofDays(30);
	}

	@Override
	public boolean works() {
		RememberedDevices stays = this.portal.getBean(RememberedDevices.class);
		return stays.comeBack(this.held).map((back) -> {
			back.renewed().ifPresent((next) -> this.held = next);
			return true;
		}).orElse(false);
	}

	@Override
	public void use() {
		this.portal.getBean(RememberedDevices.class).comeBack(this.held);
		// Two restored tabs may both send it.
		this.portal.getBean(MovableClock.class).advance(Duration.ofMinutes(1));
	}

	/** Signs the device out. */
	public void signOut() {
		this.portal.getBean(CitizenSessions.class).endAll(this.citizen.accountId(), SessionEnd.CLOSED);
	}

}
