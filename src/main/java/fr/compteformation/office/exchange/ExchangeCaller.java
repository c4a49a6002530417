package fr.compteformation.office.exchange;

import java.security.Principal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import fr.compteformation.platform.register.Siret;

/**
 * The principal of a request with a key.
 *
 * @param id the id of the key
 * @param number how the audit log names the key
 * @param scopes what it may be used for
 * @param company the company that its files are about; {@code null} for all employers
 */
record ExchangeCaller(UUID id, long number, Set<ExchangeScope> scopes, @Nullable Siret company) implements Principal {

	Collection<GrantedAuthority> authorities() {
		return this.scopes.stream()
			.<GrantedAuthority>map((scope) -> new SimpleGrantedAuthority(scope.authority()))
			.toList();
	}

	@Override
	public String getName() {
		return "key " + this.number;
	}

	@Override
	public String toString() {
		return getName();
	}

}
