package fr.compteformation.access.franceconnect;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import fr.compteformation.platform.security.Citizen;

/**
 * The door of the module to whether there is a provider, and where it begins.
 */
@Service
public class FranceConnect {

	/** Leads the browser to the provider. */
	public static final String START_PATH = "/connexion/franceconnect";

	/** The same, to show once more who one is. */
	public static final String PROOF_PATH = START_PATH + "/verifier";

	/** The parameter of {@link #PROOF_PATH} with the page to come back to. */
	public static final String PAGE = "page";

	/** Where a first use begins. */
	public static final String FIRST_USE_PATH = START_PATH + "/numero";

	/** What says why a sign-in came to nothing; {@link Fault#path} follows. */
	public static final String FAULT_PATH = START_PATH + "/echec/";

	private final FranceConnectSettings settings;

	private final Links links;

	FranceConnect(FranceConnectSettings settings, Links links) {
		this.settings = settings;
		this.links = links;
	}

	/** Whether people may sign in by a provider. */
	public boolean isOffered() {
		return this.settings.isSet();
	}

	/** Whether that is a stand-in, which the button says. */
	public boolean isStandIn() {
		return this.settings.isWithin();
	}

	/** Whether the person who is signed in may show by the provider who they are. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isLinked(Citizen citizen) {
		return isOffered() && this.links.linkedAt(citizen.accountId()).isPresent();
	}

}
