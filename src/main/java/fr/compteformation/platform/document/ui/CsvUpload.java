package fr.compteformation.platform.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;

/** Sends a CSV file, which its receiver reads at once; no file stays listed. */
public class CsvUpload extends Composite<Upload> {

	/**
	 * @param mostBytes the maximum size, which the receiver must check too
	 * @param tooBig called when the browser does not send a file because of its size
	 * @param failed receives the name of a file that cannot be kept for a while, and why
	 */
	public CsvUpload(long mostBytes, UploadHandler receiver, SerializableRunnable tooBig,
			SerializableBiConsumer<String, String> failed) {
		getContent().setUploadHandler(new ReportingUploadHandler(receiver, failed));
		getContent().setUploadButton(new Button(getTranslation("action.chooseFile")));
		getContent().setDropLabel(new Span(getTranslation("document.field.drop")));
		getContent().setI18n(new UploadTexts(this));
		getContent().setMaxFileSize((int) mostBytes);
		getContent().getElement().setProperty("accept", ".csv,text/csv");
		getContent().addFileRejectedListener((file) -> tooBig.run());
		getContent().addAllFinishedListener((finished) -> getContent().clearFileList());
	}

}
