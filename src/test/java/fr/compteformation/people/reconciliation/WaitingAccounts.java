package fr.compteformation.people.reconciliation;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.Learner;

/**
 * Accounts that wait for reconciliation.
 */
public final class WaitingAccounts {

	private WaitingAccounts() {
	}

	/** Empties the queue: other tests may leave waiting accounts. */
	public static void clear(JdbcClient database) {
		database.sql("update holder_attachment set state = 'ATTACHED' where state = 'RECONCILING'").update();
	}

	/** Opens the only account that waits. */
	public static Citizen only(ApplicationContext portal, Nir nir) {
		clear(portal.getBean(JdbcClient.class));
		return Learner.whoseNameDiffers(portal, nir);
	}

}
