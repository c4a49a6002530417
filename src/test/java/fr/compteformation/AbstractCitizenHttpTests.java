package fr.compteformation;

import org.junit.jupiter.api.BeforeEach;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

/**
 * Tests of a citizen with an account over HTTP; nobody is signed in at first.
 */
public abstract class AbstractCitizenHttpTests extends AbstractHttpTests {

	protected final Nir nir = People.newNir();

	protected Citizen citizen;

	@BeforeEach
	void openAnAccount() {
		this.citizen = People.withAccount(this.portal, this.nir);
	}

}
