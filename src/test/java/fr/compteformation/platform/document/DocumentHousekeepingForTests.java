package fr.compteformation.platform.document;

import java.util.List;

import org.springframework.context.ApplicationContext;

/** Deletes unused files, as the job does every hour. */
public final class DocumentHousekeepingForTests {

	private DocumentHousekeepingForTests() {
	}

	public static void deleteUnused(ApplicationContext portal) {
		Archive archive = portal.getBean(Archive.class);
		for (List<DocumentId> overdue = archive.overdue(); !overdue.isEmpty(); overdue = archive.overdue()) {
			overdue.forEach(archive::removeOverdue);
		}
	}

}
