package fr.compteformation.platform.portability;

import java.io.IOException;
import java.util.Locale;

import fr.compteformation.platform.security.Citizen;

/**
 * A part of what is kept about a person, in forms that people and programs read (articles
 * 15 and 20 of the GDPR). A room that keeps something declares one as a bean; its
 * {@code @Order} gives its place in the archive.
 */
public interface DataPart {

	/**
	 * Writes the part of the person who is signed in; nothing when there is none.
	 * @param locale the language of documents that are made for reading
	 */
	void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException;

}
