package fr.compteformation.people.signin;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

/** The password was right and a second factor is required. */
class SecondFactorAsked extends SignInDiverted {

	private final transient Citizen citizen;

	private final transient Nir nir;

	SecondFactorAsked(String page, Citizen citizen, Nir nir) {
		super(page, citizen.accountId());
		this.citizen = citizen;
		this.nir = nir;
	}

	Citizen citizen() {
		return this.citizen;
	}

	Nir nir() {
		return this.nir;
	}

}
