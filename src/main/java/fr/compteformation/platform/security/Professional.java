package fr.compteformation.platform.security;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.platform.base.ui.SignedIn;

/**
 * The principal of a signed-in professional, who works for a training provider or an
 * employer. Created only after password and code.
 *
 * @param accountId the account
 * @param kind whom the professional works for
 * @param siret the number of that organisation
 * @param displayName the name in the professional’s own header
 */
public record Professional(UUID accountId, Kind kind, String siret,
		String displayName) implements UserDetails, SignedIn {

	/** The role of every professional. */
	public static final String ROLE = "PROFESSIONAL";

	/** The additional role of those who work for a training provider. */
	public static final String PROVIDER = "PROVIDER";

	/** The additional role of those who work for an employer. */
	public static final String EMPLOYER = "EMPLOYER";

	private static final String THEMSELVES = "#professional.accountId == authentication.principal.accountId";

	/**
	 * {@code PreAuthorize} expression: only the professional in the parameter named
	 * {@code professional}.
	 */
	public static final String ONLY = "hasRole('" + ROLE + "') and " + THEMSELVES;

	/** The same for those of training providers. */
	public static final String ONLY_PROVIDERS = "hasRole('" + PROVIDER + "') and " + THEMSELVES;

	/** The same for those of employers. */
	public static final String ONLY_EMPLOYERS = "hasRole('" + EMPLOYER + "') and " + THEMSELVES;

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return Stream.of(ROLE, this.kind.name()).map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
	}

	/** The password was checked before and is not kept. */
	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return this.accountId.toString();
	}

	@Override
	public String toString() {
		return "Professional " + this.accountId;
	}

	/**
	 * Whom a professional works for. The constant names are roles, are stored in the
	 * database and end translation keys.
	 */
	public enum Kind {

		/** A training provider. */
		PROVIDER,

		/** An employer. */
		EMPLOYER;

		/** The translation key of the kind. */
		public String messageKey() {
			return "professional.kind." + name();
		}

	}

}
