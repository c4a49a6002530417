package fr.compteformation.access.franceconnect;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import fr.compteformation.platform.security.Citizen;

/**
 * Entry point of the module: whether a provider is configured, and the paths of its
 * pages.
 */
@Service
public class FranceConnect {

	/** Redirects the browser to the provider. */
	public static final String START_PATH = "/connexion/franceconnect";

	/** The same, to sign in afresh before an important act. */
	public static final String PROOF_PATH = START_PATH + "/verifier";

	/** The same, to prove to be the holder of the account’s number. */
	public static final String IDENTITY_PATH = START_PATH + "/prouver";

	/** The parameter of {@link #PROOF_PATH} with the page to return to. */
	public static final String PAGE = "page";

	/** Path of the first sign-in. */
	public static final String FIRST_USE_PATH = START_PATH + "/numero";

	/** Path of the failure pages, followed by {@link Fault#path}. */
	public static final String FAULT_PATH = START_PATH + "/echec/";

	private final FranceConnectSettings settings;

	private final Links links;

	FranceConnect(FranceConnectSettings settings, Links links) {
		this.settings = settings;
		this.links = links;
	}

	/** Whether sign-in with a provider is configured. */
	public boolean isOffered() {
		return this.settings.isSet();
	}

	/** Whether the provider is the demonstration’s; the button then says so. */
	public boolean isStandIn() {
		return this.settings.isWithin();
	}

	/** Whether the signed-in person can prove their identity with the provider. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isLinked(Citizen citizen) {
		return isOffered() && this.links.linkedAt(citizen.accountId()).isPresent();
	}

}
