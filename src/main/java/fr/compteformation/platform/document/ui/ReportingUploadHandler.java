package fr.compteformation.platform.document.ui;

import java.io.IOException;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Receives files, and reports on the page when one cannot be stored for a while: the
 * browser would blame the connection.
 */
final class ReportingUploadHandler implements UploadHandler {

	private final UploadHandler receiver;

	private final SerializableBiConsumer<String, String> report;

	/**
	 * @param report receives the name of the file and why it was not stored
	 */
	ReportingUploadHandler(UploadHandler receiver, SerializableBiConsumer<String, String> report) {
		this.receiver = receiver;
		this.report = report;
	}

	@Override
	public void handleUploadRequest(UploadEvent arriving) throws IOException {
		try {
			this.receiver.handleUploadRequest(arriving);
		}
		catch (RuntimeException failed) {
			if (ChangeRefused.isReasonOf(failed)) {
				report(arriving, "document.field.readOnly");
			}
			else if (DatabaseAway.isReasonOf(failed)) {
				report(arriving, "document.field.unavailable");
			}
			else {
				throw failed;
			}
		}
	}

	private void report(UploadEvent arriving, String reasonKey) {
		arriving.getUI()
			.access(() -> this.report.accept(arriving.getFileName(),
					arriving.getOwningComponent().getTranslation(reasonKey)));
	}

}
