package fr.compteformation.access.firstuse;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import fr.compteformation.access.franceconnect.BirthDate;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.access.franceconnect.PivotIdentity;
import fr.compteformation.access.franceconnect.ProviderSubject;
import fr.compteformation.people.holder.Nir;

/**
 * People who have just come back from the provider, each by a name of their own there.
 */
public final class Newcomers {

	private static final AtomicInteger COME = new AtomicInteger();

	private Newcomers() {
	}

	/** Somebody whose civil status fits a number of the tests. */
	public static Newcomer fitting(Nir nir) {
		return born(nir, "1955-08-14", true);
	}

	/** The same, born on that day. */
	public static Newcomer born(Nir nir, String day, boolean female) {
		PivotIdentity identity = new PivotIdentity("Chloé Marie", "L’Héritier", BirthDate.read(day).orElseThrow(),
				female, nir.number().substring(5, 10), "99100", "chloe@exemple.fr");
		return new Newcomer(identity, new ProviderSubject("%064d".formatted(COME.incrementAndGet())), "token",
				Instant.now());
	}

}
