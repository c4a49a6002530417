package fr.compteformation.access.firstuse;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import fr.compteformation.access.civilstatus.BirthDate;
import fr.compteformation.access.civilstatus.PivotIdentity;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.access.franceconnect.ProviderSubject;
import fr.compteformation.people.holder.Nir;

/**
 * People who have just returned from the provider, each with a subject of their own.
 */
public final class Newcomers {

	private static final AtomicInteger COME = new AtomicInteger();

	private Newcomers() {
	}

	/** A person whose civil status matches a number of the tests. */
	public static Newcomer fitting(Nir nir) {
		return born(nir, "1955-08-14", true);
	}

	/** The same, born on a given day. */
	public static Newcomer born(Nir nir, String day, boolean female) {
		PivotIdentity identity = new PivotIdentity("Chloé Marie", "L’Héritier", BirthDate.read(day).orElseThrow(),
				female, nir.number().substring(5, 10), "99100", "chloe@exemple.fr");
		return new Newcomer(identity, new ProviderSubject("%064d".formatted(COME.incrementAndGet())), "token",
				Instant.now());
	}

}
