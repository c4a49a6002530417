package fr.compteformation.people.registration;

import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;

/**
 * A portal that registers {@code --newcomers=N} people right after the start and then
 * halts.
 */
final class ManyNewcomers {

	static final int HALTED = 9;

	private ManyNewcomers() {
	}

	public static void main(String[] arguments) {
		ApplicationContext portal = SpringApplication.run(CompteFormationApplication.class, arguments);
		for (int i = 0; i < portal.getEnvironment().getRequiredProperty("newcomers", Integer.class); i++) {
			register(portal.getBean(Drafts.class), portal.getBean(Registrations.class), address(i));
		}
		Runtime.getRuntime().halt(HALTED);
	}

	static String address(int newcomer) {
		return "newcomer-" + newcomer + "@exemple.fr";
	}

	private static void register(Drafts drafts, Registrations registrations, String address) {
		Nir nir = People.newNir();
		DraftKey key = SavedRegistrations.draft(drafts, nir, address);
		registrations.register(key, new Password(People.PASSWORD), Locale.FRENCH);
	}

}
