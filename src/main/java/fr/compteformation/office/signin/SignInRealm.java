package fr.compteformation.office.signin;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * A sign-in for people at work: email address, password and a second factor. Each has its
 * own pages, accounts and counters.
 */
public enum SignInRealm {

	/** Agents of the fund. */
	AGENTS("agent", Agent.class, SharedPages.AGENTS, SharedPages.AGENT_SIGN_IN, SharedPages.AGENT_CODE),

	/** Training providers and employers. */
	PROFESSIONALS("professional", Professional.class, SharedPages.PROFESSIONAL_START, SharedPages.PROFESSIONAL_SIGN_IN,
			SharedPages.PROFESSIONAL_CODE);

	private final String form;

	private final Class<?> principal;

	private final PagePath start;

	private final PagePath signIn;

	private final PagePath code;

	SignInRealm(String form, Class<?> principal, PagePath start, PagePath signIn, PagePath code) {
		this.form = form;
		this.principal = principal;
		this.start = start;
		this.signIn = signIn;
		this.code = code;
	}

	/** The name of its rate limits. */
	public String form() {
		return this.form;
	}

	/** The page after sign-in. */
	public PagePath start() {
		return this.start;
	}

	/** The page of the first factor; also the target of its form. */
	public PagePath signIn() {
		return this.signIn;
	}

	/** The page of the second factor; also the target of its form. */
	public PagePath code() {
		return this.code;
	}

	/** All its pages, those before sign-in too. */
	PagePath pages() {
		return (this == AGENTS) ? SharedPages.AGENTS : SharedPages.PROFESSIONALS;
	}

	/**
	 * Records a refusal.
	 * @param whose the id, or the typed email address, which may not exist
	 */
	void note(SecurityRecord record, Refused why, String whose) {
		switch (this) {
			case AGENTS -> record.noteAgent(why, whose);
			case PROFESSIONALS -> record.note(why, this);
		}
	}

	/** The realm in which somebody signed in; empty for citizens. */
	static Optional<SignInRealm> of(@Nullable Object principal) {
		return Arrays.stream(values()).filter((realm) -> realm.principal.isInstance(principal)).findFirst();
	}

}
