package fr.compteformation.people.accountlink;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.security.SecretToken;

/**
 * Sign-in by a one-time link, for people who cannot or do not want to use their password:
 * attackers who guess passwords cannot block it. A second factor is still required.
 * <p>
 * Unknown numbers are treated exactly like known ones, as in {@link ForgottenPasswords}.
 */
@Service
@GoesOn
public class SignInLinks {

	/**
	 * Links per number, day and network neighbourhood: fewer than
	 * {@link LinkRequests#A_DAY}, so that a stranger cannot use up the owner’s links.
	 */
	private static final int A_DAY_FROM_ONE_NEIGHBOURHOOD = 2;

	private final LinkRequests requests;

	private final AccountLinks links;

	private final AccountCitizens citizens;

	private final AccountEvents events;

	private final RateLimiter rateLimiter;

	private final TransactionTemplate transaction;

	SignInLinks(LinkRequests requests, AccountLinks links, AccountCitizens citizens, AccountEvents events,
			RateLimiter rateLimiter, TransactionTemplate transaction) {
		this.requests = requests;
		this.links = links;
		this.citizens = citizens;
		this.events = events;
		this.rateLimiter = rateLimiter;
		this.transaction = transaction;
	}

	/**
	 * Requests a link for the owner of this number.
	 * @param from the network of the request
	 */
	public void ask(Nir nir, Network from) {
		if (this.rateLimiter.spend("sign-in-link:" + nir.value() + "@" + from.prefix(), A_DAY_FROM_ONE_NEIGHBOURHOOD)) {
			this.requests.ask(nir, AccountLink.SIGN_IN);
		}
	}

	/** The state of a link. Changes nothing: mail scanners open links too. */
	public SecretState stateOf(SecretToken token) {
		return this.links.stateOf(token, AccountLink.SIGN_IN);
	}

	/**
	 * Redeems a link.
	 * @return who to sign in; empty if the link no longer works or the account is
	 * suspended
	 */
	public Optional<Owner> use(SecretToken token) {
		return this.transaction.execute((status) -> this.links.redeem(token, AccountLink.SIGN_IN).map((account) -> {
			this.events.write(account.id().value(), AccountAct.SIGN_IN_LINK_USED);
			return new Owner(this.citizens.byAccount(account.id().value()).orElseThrow(), account.nir());
		}));
	}

	/**
	 * The person a link was sent to.
	 *
	 * @param citizen the principal to sign in
	 * @param nir their number
	 */
	public record Owner(Citizen citizen, Nir nir) {
	}

}
