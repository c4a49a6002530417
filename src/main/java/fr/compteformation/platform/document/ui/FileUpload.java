package fr.compteformation.platform.document.ui;

import java.util.List;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;

import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.check.Refusal;

/**
 * An upload button with the running uploads. Failed uploads stay listed and can be
 * retried; the field shows the finished ones.
 */
public class FileUpload extends Composite<Upload> {

	private static final Pattern HEIC = Pattern.compile("\\.hei[cf]$", Pattern.CASE_INSENSITIVE);

	private final Button button;

	/**
	 * @param accepted media types and extensions
	 * @param rejected receives the name of a file that the browser refuses to send, or
	 * that cannot be kept for a while, and the reason
	 */
	public FileUpload(List<String> accepted, Button button, UploadHandler receiver,
			SerializableBiConsumer<String, String> rejected) {
		this.button = button;
		getContent().setUploadButton(button);
		getContent().setI18n(new UploadTexts(this));
		getContent().setUploadHandler(new ReportingUploadHandler(receiver, rejected));
		getContent().setMaxFileSize(Documents.MOST_BYTES);
		// Only a hint for the file dialog; the content decides. With JPEG but without
		// HEIC in the list, iPhones convert photos themselves.
		getContent().getElement().setProperty("accept", String.join(",", accepted));
		getContent().addFileRejectedListener((file) -> rejected.accept(file.getFileName(), reason(file)));
		getContent().addAllFinishedListener((finished) -> forgetTheArrived());
		addAttachListener((attached) -> nameTheProgress());
	}

	/** Adds a listener that is called before files are chosen or dropped. */
	public void onChoice(SerializableRunnable listener) {
		this.button.addClickListener((click) -> listener.run());
		getElement().addEventListener("dragenter", (dragged) -> listener.run());
	}

	/** Names the button for screen-reader users. */
	void name(String name) {
		this.button.setAriaLabel(name);
	}

	public boolean isBusy() {
		return getContent().isUploading();
	}

	void focus() {
		this.button.focus();
	}

	// The browser recognises HEIC only by its extension.
	private String reason(FileRejectedEvent file) {
		return (file.getErrorMessage().equals(getTranslation(Refusal.NOT_ACCEPTED.messageKey()))
				&& HEIC.matcher(file.getFileName()).find()) ? getTranslation(Refusal.HEIC.messageKey())
						: file.getErrorMessage();
	}

	// Vaadin’s progress bars have no accessible name.
	private void nameTheProgress() {
		getElement().executeJs("""
				new MutationObserver(() => this.querySelectorAll('vaadin-progress-bar')
					.forEach((bar) => bar.setAttribute('aria-label', bar.parentElement.file?.name ?? '')))
					.observe(this, {childList: true, subtree: true});
				""");
	}

	private void forgetTheArrived() {
		getElement().executeJs("this.files = this.files.filter((file) => !file.complete)");
	}

}
