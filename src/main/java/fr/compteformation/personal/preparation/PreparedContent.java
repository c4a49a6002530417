package fr.compteformation.personal.preparation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.catalogue.Offer;

/** One thing that a helper prepares. */
public sealed interface PreparedContent {

	/** What the person must have allowed. */
	Preparable needs();

	/**
	 * A trade to reach.
	 *
	 * @param trade its code
	 */
	record Target(String trade) implements PreparedContent {

		@Override
		public Preparable needs() {
			return Preparable.PROJECT;
		}

	}

	/**
	 * A step of the project.
	 *
	 * @param text at most 200 characters
	 */
	record NextStep(String text, @Nullable LocalDate due) implements PreparedContent {

		@Override
		public Preparable needs() {
			return Preparable.PROJECT;
		}

	}

	/** Hours of DIF, per simultaneous employer, with the decimals of the database. */
	record Hours(List<EmployerHours> employers) implements PreparedContent {

		public Hours {
			employers = employers.stream().map((one) -> new EmployerHours(one.hours().setScale(2))).toList();
		}

		@Override
		public Preparable needs() {
			return Preparable.DIF;
		}

	}

	/** A session of a training to ask for. */
	record Session(Offer.Id offer) implements PreparedContent {

		@Override
		public Preparable needs() {
			return Preparable.DOSSIER;
		}

	}

}
