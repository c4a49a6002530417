package fr.compteformation.office.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/** Keys of other programs. */
final class SomeKeys {

	private SomeKeys() {
	}

	static SecretToken with(ApplicationContext portal, ExchangeScope... scopes) {
		return with(portal, null, scopes);
	}

	/** A key whose files may only be about one company. */
	static SecretToken with(ApplicationContext portal, @Nullable String company, ExchangeScope... scopes) {
		Agent supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		NewKey key = new NewKey();
		key.setName("Région Bretagne");
		key.setCompany(company);
		key.setEndsOn(LocalDate.now(portal.getBean(Clock.class)).plusMonths(6));
		return SignedInAs.as(portal, supervisor,
				() -> portal.getBean(ExchangeKeys.class).make(supervisor, key, Set.of(scopes)));
	}

	/** Stops a key. */
	static void revoke(ApplicationContext portal, SecretToken secret) {
		Agent supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		ExchangeKeys keys = portal.getBean(ExchangeKeys.class);
		ExchangeCaller caller = keys.callerWith(secret).orElseThrow();
		SignedInAs.as(portal, supervisor, () -> {
			keys.revoke(supervisor, caller.id());
			return null;
		});
	}

}
