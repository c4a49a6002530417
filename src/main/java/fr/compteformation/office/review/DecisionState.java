package fr.compteformation.office.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifReference;

/**
 * A decision that waits to take effect, or that had none.
 *
 * @param id its id
 * @param declaration what it is about
 * @param reference the number of the declaration
 * @param agent its author’s number
 * @param act the act
 * @param dueAt when it takes effect
 * @param failure why it had no effect; {@code null} while it waits
 */
public record DecisionState(UUID id, DifDeclaration.Id declaration, DifReference reference, int agent, DifAct act,
		Instant dueAt, @Nullable Failure failure) implements Serializable {

	/**
	 * Why a decision had no effect. The constant names are stored in the database and end
	 * the translation keys.
	 */
	public enum Failure {

		/** The declaration changed meanwhile. */
		CHANGED,

		/** Another declaration replaced it meanwhile. */
		REPLACED,

		/** It was not possible any more. */
		NOT_ALLOWED,

		/** More rights are in use than would be left. */
		IN_USE;

		/** The translation key of the reason. */
		public String messageKey() {
			return "backoffice.delayed.failure." + name();
		}

	}

}
