package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * The door of the module: everything in one archive, in forms that people and programs
 * read (articles 15 and 20 of the GDPR).
 */
@Service
public class MyData {

	/** Address of the page that asks who one is and starts the download. */
	public static final String PAGE = "mon-profil/donnees";

	/** Address of the archive. */
	public static final String FILE = "/mon-profil/mes-donnees.zip";

	private final List<DataPart> parts;

	private final AccountEvents events;

	private final Proofs proofs;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	MyData(List<DataPart> parts, AccountEvents events, Proofs proofs, TransactionTemplate transaction,
			JsonMapper json) {
		this.parts = parts;
		this.events = events;
		this.proofs = proofs;
		this.transaction = transaction;
		this.json = json;
	}

	/**
	 * Writes the archive of the person who is signed in, file by file: it is never whole
	 * in memory. While their account is not attached to a holder, it holds the account
	 * alone. That it was taken is told among what happened to the account, before
	 * anything leaves.
	 * @param locale the language of the statement
	 * @param output stays open
	 * @throws IOException when the person no longer takes it
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void write(Citizen citizen, Proof proof, Locale locale, OutputStream output) throws IOException {
		this.proofs.require(citizen, proof);
		this.transaction
			.executeWithoutResult((status) -> this.events.write(citizen.accountId(), AccountAct.DATA_TAKEN));
		ZippedData archive = new ZippedData(output, this.json);
		for (DataPart part : this.parts) {
			part.write(citizen, locale, archive);
		}
		archive.finish();
	}

}
