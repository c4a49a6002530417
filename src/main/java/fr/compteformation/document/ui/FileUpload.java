package fr.compteformation.document.ui;

import java.util.Arrays;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;

import fr.compteformation.document.Documents;
import fr.compteformation.document.check.FileType;

/**
 * A button that sends files, and shows those on their way. What did not arrive stays
 * there, to be sent again; what did is shown by the field.
 */
class FileUpload extends Composite<Upload> {

	private final Button button;

	/**
	 * @param rejected told the name of a file that the browser need not send, and why
	 */
	FileUpload(Button button, UploadHandler receiver, SerializableBiConsumer<String, String> rejected) {
		this.button = button;
		getContent().setUploadButton(button);
		getContent().setI18n(new UploadTexts(this));
		getContent().setUploadHandler(receiver);
		getContent().setMaxFileSize(Documents.MOST_BYTES);
		// A hint for the dialogue that chooses files; their content decides.
		getContent().getElement()
			.setProperty("accept",
					Arrays.stream(FileType.values()).map(FileType::mediaType).collect(Collectors.joining(",")));
		getContent().addFileRejectedListener((file) -> rejected.accept(file.getFileName(), file.getErrorMessage()));
		getContent().addAllFinishedListener((finished) -> forgetTheArrived());
		addAttachListener((attached) -> nameTheProgress());
	}

	/** Tells that files are about to be chosen, in the dialogue or by dragging them. */
	void onChoice(SerializableRunnable listener) {
		this.button.addClickListener((click) -> listener.run());
		getElement().addEventListener("dragenter", (dragged) -> listener.run());
	}

	boolean isBusy() {
		return getContent().isUploading();
	}

	void focus() {
		this.button.focus();
	}

	// The framework’s own bars have no name.
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
