package fr.compteformation.platform.portability;

import java.io.IOException;
import java.util.Locale;

import fr.compteformation.platform.security.Citizen;

/**
 * A part of a person’s data, in formats that people and programs can read (articles 15
 * and 20 of the GDPR). A room that stores personal data declares one as a bean;
 * {@code @Order} sets its place in the archive.
 */
public interface DataPart {

	/**
	 * Whether the part holds only what belongs to the account itself. Other parts are
	 * left out until the owner has proved who they are: they may be older than the
	 * account.
	 */
	default boolean isOfTheAccount() {
		return false;
	}

	/**
	 * Writes the data of the signed-in person; nothing when there is none.
	 * @param locale the language of documents for reading
	 */
	void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException;

	/** A part that holds only what belongs to the account itself. */
	interface OfTheAccount extends DataPart {

		@Override
		default boolean isOfTheAccount() {
			return true;
		}

	}

}
