package fr.compteformation.platform.document.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The translated texts of Vaadin’s upload component. */
public class UploadTexts extends UploadI18N {

	public UploadTexts(Component page) {
		setUnits(List.of(page.getTranslation("document.unit.byte"), page.getTranslation("document.unit.kilobyte"),
				page.getTranslation("document.unit.megabyte")), 1024);
		setError(new Error().setTooManyFiles(tooMany(page))
			.setFileIsTooBig(page.getTranslation("document.refusal.tooBig"))
			.setIncorrectFileType(page.getTranslation("document.refusal.notAccepted")));
		setFile(new File().setRetry(page.getTranslation("action.retry"))
			.setStart(page.getTranslation("action.send"))
			.setRemove(page.getTranslation("document.upload.cancel")));
		setUploading(new Uploading()
			.setStatus(new Uploading.Status().setConnecting(page.getTranslation("document.upload.connecting"))
				.setStalled(page.getTranslation("document.upload.stalled"))
				.setProcessing(page.getTranslation("document.upload.processing"))
				.setHeld(page.getTranslation("document.upload.held")))
			.setRemainingTime(new Uploading.RemainingTime().setPrefix(page.getTranslation("document.upload.remaining"))
				.setUnknown(page.getTranslation("document.upload.remainingUnknown")))
			.setError(new Uploading.Error().setServerUnavailable(page.getTranslation("document.upload.failed"))
				.setUnexpectedServerError(page.getTranslation("document.upload.failed"))
				.setForbidden(page.getTranslation("document.upload.failed"))));
	}

	/** What Vaadin says of too many files; fields with another limit say their own. */
	static String tooMany(Component page) {
		return page.getTranslation("document.field.tooMany", AttachmentField.MOST_FILES);
	}

}
