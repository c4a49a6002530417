package fr.compteformation.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.platform.base.ui.SignedIn;

/**
 * The person who is signed in. Named by the account’s random id, never by the number they
 * signed in with, because that name reaches tables and logs.
 *
 * @param accountId the account
 * @param displayName how the person is greeted
 */
public record Citizen(UUID accountId, String displayName) implements UserDetails, SignedIn {

	/** The role of everybody with an account of their own. */
	public static final String ROLE = "CITIZEN";

	/**
	 * Who may call a door’s verb with a parameter named {@code citizen}: that very person
	 * ({@code PreAuthorize}).
	 */
	public static final String ONLY_THEMSELVES = "hasRole('" + ROLE
			+ "') and #citizen.accountId == authentication.principal.accountId";

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + ROLE));
	}

	/** Checked before this object is made, and not kept. */
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
		return "Citizen " + this.accountId;
	}

}
