package fr.compteformation.franceconnect;

import org.springframework.stereotype.Service;

/**
 * The door of the module to whether there is a provider, and where it begins.
 */
@Service
public class FranceConnect {

	/** Leads the browser to the provider. */
	public static final String START_PATH = "/connexion/franceconnect";

	/** Where a first use begins. */
	public static final String FIRST_USE_PATH = START_PATH + "/numero";

	/** What says why a sign-in came to nothing; {@link Fault#path} follows. */
	public static final String FAULT_PATH = START_PATH + "/echec/";

	private final FranceConnectSettings settings;

	FranceConnect(FranceConnectSettings settings) {
		this.settings = settings;
	}

	/** Whether people may sign in by a provider. */
	public boolean isOffered() {
		return this.settings.isSet();
	}

	/** Whether that is a stand-in, which the button says. */
	public boolean isStandIn() {
		return this.settings.isWithin();
	}

}
