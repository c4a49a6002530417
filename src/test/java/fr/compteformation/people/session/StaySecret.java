package fr.compteformation.people.session;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.Secret;
import fr.compteformation.platform.security.Citizen;

/**
 * The cookie of a device that stays signed in; each visit replaces it. Signing out
 * revokes it.
 */
public final class StaySecret implements Secret {

	private final ApplicationContext portal;

	private final Citizen citizen;

	private DeviceStays.Stay held;

	public StaySecret(ApplicationContext portal) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, People.newNir(), "Violette-et-7-chats");
		this.held = portal.getBean(DeviceStays.class).start(this.citizen.accountId());
	}

	@Override
	public String value() {
		return this.held.token().value();
	}

	@Override
	public int bits() {
		return 256;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.of(Duration.ofDays(30));
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("remembered_device.token_hash");
	}

	@Override
	public String hash() {
		return this.held.token().hash();
	}

	@Override
	public boolean works() {
		DeviceStays stays = this.portal.getBean(DeviceStays.class);
		return stays.comeBack(this.held).map((back) -> {
			back.renewed().ifPresent((next) -> this.held = next);
			return true;
		}).orElse(false);
	}

	@Override
	public void use() {
		this.portal.getBean(DeviceStays.class).comeBack(this.held);
		// Two restored tabs may both send it.
		this.portal.getBean(MovableClock.class).advance(Duration.ofMinutes(1));
	}

	@Override
	public boolean revoke() {
		this.portal.getBean(CitizenSessions.class).endAll(this.citizen.accountId(), SessionEnd.CLOSED);
		return true;
	}

}
