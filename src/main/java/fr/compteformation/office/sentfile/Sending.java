package fr.compteformation.office.sentfile;

/** What became of a file that somebody sent. The constant names end translation keys. */
public enum Sending {

	/** It waits to be read. */
	STORED,

	/** It exceeds the maximum size; nothing is stored. */
	TOO_BIG,

	/** The organisation sent too many files today. */
	TOO_MANY;

	/** The translation key. */
	public String messageKey() {
		return "sentFile.sending." + name();
	}

}
