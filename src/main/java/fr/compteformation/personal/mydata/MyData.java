package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Entry point of the module: the personal data export as one archive, readable by people
 * and programs (GDPR art. 15 and 20).
 */
@Service
public class MyData {

	/** Path of the page that asks for an identity proof and starts the download. */
	public static final String PAGE = "mon-profil/donnees";

	/** Path of the archive. */
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
	 * Streams the archive of the signed-in person; it is never held in memory as a whole.
	 * An account that is not attached to a holder exports only itself. The export is
	 * recorded in the account’s events before the first byte is sent.
	 * @param locale the language of the statement
	 * @param output is not closed
	 * @throws IOException if the client disconnects
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
