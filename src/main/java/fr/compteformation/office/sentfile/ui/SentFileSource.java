package fr.compteformation.office.sentfile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.platform.base.PagePath;

/** The files of a kind that somebody may send and see. */
public interface SentFileSource extends Serializable {

	SentFileKind kind();

	/** Stores a file to be read in the background. */
	Sending send(String name, InputStream content) throws IOException;

	/** A page of files, latest first, after a file of the page before. */
	List<SentFile> page(@Nullable SentFile last);

	/** Who sent a file. */
	String sender(SentFile file, Locale locale);

	/** Lets a stopped reading go on. */
	void resume(UUID file);

	/** The address above that of each file. */
	PagePath address();

}
