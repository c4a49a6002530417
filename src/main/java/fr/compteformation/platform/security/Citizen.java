package fr.compteformation.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.platform.base.ui.SignedIn;

/**
 * The principal of a signed-in citizen. Its name is the account’s random id, never the
 * number typed at sign-in, because the name reaches tables and logs.
 *
 * @param accountId the account
 * @param displayName the name in the header
 */
public record Citizen(UUID accountId, String displayName) implements UserDetails, SignedIn {

	/** The role of every account holder. */
	public static final String ROLE = "CITIZEN";

	/**
	 * {@code PreAuthorize} expression: only the citizen in the parameter named {@code
	 * citizen}.
	 */
	public static final String ONLY_THEMSELVES = "hasRole('" + ROLE
			+ "') and #citizen.accountId == authentication.principal.accountId";

	/**
	 * The citizen who is signed in, on pages that are open to everybody: empty for
	 * visitors, and for agents and others, for whom the framework’s own question fails.
	 */
	public static Optional<Citizen> in(AuthenticationContext authentication) {
		return authentication.getAuthenticatedUser(SignedIn.class)
			.filter(Citizen.class::isInstance)
			.map(Citizen.class::cast);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + ROLE));
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
		return "Citizen " + this.accountId;
	}

}
