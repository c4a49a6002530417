package fr.compteformation.office.employerfile;

import java.util.concurrent.atomic.AtomicInteger;

import fr.compteformation.platform.register.Siret;

/** Employers that no other test uses. */
public final class SomeEmployers {

	private static final AtomicInteger FOUNDED = new AtomicInteger();

	private SomeEmployers() {
	}

	/** The establishment of a new company. */
	public static String newSiret() {
		String start = "5%08d0001".formatted(FOUNDED.incrementAndGet());
		for (int key = 0; key < 10; key++) {
			if (Siret.isOne(start + key)) {
				return start + key;
			}
		}
		throw new IllegalStateException("one digit fits");
	}

}
