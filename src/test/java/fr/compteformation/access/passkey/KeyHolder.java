package fr.compteformation.access.passkey;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.signin.HalfWay;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;

/**
 * A person with an account and optionally a passkey.
 */
public class KeyHolder {

	private final Nir nir = People.newNir();

	private final ApplicationContext portal;

	private final Citizen citizen;

	private final Passkeys passkeys;

	public KeyHolder(ApplicationContext portal) {
		this(portal, Locale.FRENCH);
	}

	public KeyHolder(ApplicationContext portal, Locale language) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, this.nir, People.PASSWORD, language);
		this.passkeys = portal.getBean(Passkeys.class);
	}

	public Nir nir() {
		return this.nir;
	}

	public String email() {
		return People.somebody(this.nir).email().value();
	}

	public Citizen citizen() {
		return this.citizen;
	}

	/** The person after entering the right password. */
	public PartialSignIn half() {
		return HalfWay.of(this.portal, this.citizen, this.nir);
	}

	public Proof proof() {
		return Proved.by(this.portal, this.citizen);
	}

	/** Adds a passkey and returns the new recovery codes. */
	public List<RecoveryCode> add(SoftKey key) {
		return ((Addition.Added) tryToAdd(key)).codes();
	}

	Addition tryToAdd(SoftKey key) {
		return themselves(() -> {
			var asked = this.passkeys.askForNew(this.citizen, proof());
			return this.passkeys.add(this.citizen, asked, key.create(asked.json()), "Téléphone");
		});
	}

	public List<Passkey> keys() {
		return themselves(() -> this.passkeys.of(this.citizen));
	}

	public int keyCount() {
		return keys().size();
	}

	public <T> T themselves(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

}
