package fr.compteformation.platform.document.ui;

import java.io.IOException;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Receives files, and says on the page when one could not be kept for a while: the
 * browser would blame the connection.
 */
final class ToldUpload implements UploadHandler {

	private final UploadHandler receiver;

	private final SerializableBiConsumer<String, String> told;

	/**
	 * @param told receives the name of the file and why it was not kept
	 */
	ToldUpload(UploadHandler receiver, SerializableBiConsumer<String, String> told) {
		this.receiver = receiver;
		this.told = told;
	}

	@Override
	public void handleUploadRequest(UploadEvent arriving) throws IOException {
		try {
			this.receiver.handleUploadRequest(arriving);
		}
		catch (RuntimeException failed) {
			if (ChangeRefused.isReasonOf(failed)) {
				tell(arriving, "document.field.readOnly");
			}
			else if (DatabaseAway.isReasonOf(failed)) {
				tell(arriving, "document.field.unavailable");
			}
			else {
				throw failed;
			}
		}
	}

	private void tell(UploadEvent arriving, String key) {
		arriving.getUI()
			.access(() -> this.told.accept(arriving.getFileName(), arriving.getOwningComponent().getTranslation(key)));
	}

}
