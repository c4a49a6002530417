package fr.compteformation.people.account;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.ui.AwaitingList;
import fr.compteformation.platform.mail.AwaitingCount;
import fr.compteformation.platform.security.Citizen;

/**
 * Counts the list on the page of rights for emails. The services behind it answer only
 * the citizen, so it is read as this citizen.
 */
@Component
class OwnersAwaitingCount implements AwaitingCount {

	private static final Logger LOG = LoggerFactory.getLogger(OwnersAwaitingCount.class);

	private final AccountCitizens citizens;

	private final AwaitingList list;

	private final SecurityContextHolderStrategy contexts;

	OwnersAwaitingCount(AccountCitizens citizens, AwaitingList list, SecurityContextHolderStrategy contexts) {
		this.citizens = citizens;
		this.list = list;
		this.contexts = contexts;
	}

	@Override
	public int of(UUID account) {
		try {
			return this.citizens.byAccount(account).map(this::count).orElse(0);
		}
		catch (RuntimeException failure) {
			// The email goes without its line. Never log the message: it may quote
			// personal data.
			LOG.error("What awaits a person cannot be counted: {}", failure.getClass().getName());
			return 0;
		}
	}

	private int count(Citizen citizen) {
		this.contexts.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(citizen, null, citizen.getAuthorities())));
		try {
			return this.list.of(citizen).size();
		}
		finally {
			this.contexts.clearContext();
		}
	}

}
