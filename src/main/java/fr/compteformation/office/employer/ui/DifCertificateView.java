package fr.compteformation.office.employer.ui;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import fr.compteformation.office.employer.DifCertificate;
import fr.compteformation.office.employer.DifCertificates;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Network;

/**
 * Makes the certificate of DIF hours that an employer hands out. The file lives only in
 * this page.
 */
@Route(DifCertificateView.ADDRESS)
@AnonymousAllowed
@TitleKey("employer.certificate.title")
class DifCertificateView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	static final String ADDRESS = "employeurs/attestation-dif";

	private final DifCertificates certificates;

	private final ErrorSummary summary = new ErrorSummary();

	private final Announcement made = new Announcement();

	private final CertificateForm form;

	DifCertificateView(DifCertificates certificates, Validator validator, Clock clock) {
		this.certificates = certificates;
		this.form = new CertificateForm(certificates, validator, PortalTime.today(clock));
		this.form.onTyped(() -> this.made.setVisible(false));
		this.made.setVisible(false);
		Button make = new Button(getTranslation("employer.certificate.make"), (click) -> make());
		make.addThemeVariants(ButtonVariant.PRIMARY);
		Paragraph required = new Paragraph(getTranslation("field.allRequired"));
		required.addClassName("soft");
		Div sheet = new Div(required, this.summary, this.form, new FormActions(SharedPages.EMPLOYERS, make), this.made);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new Paragraph(getTranslation("employer.certificate.intro")), sheet);
	}

	private void make() {
		DifCertificate certificate = new DifCertificate();
		List<Problem> problems = this.form.write(certificate);
		this.summary.show(problems);
		this.made.setVisible(problems.isEmpty());
		if (problems.isEmpty()) {
			this.certificates.pdf(certificate, Network.of(VaadinRequest.getCurrent().getRemoteAddr()))
				.ifPresentOrElse(this::offer,
						() -> this.made.say(Message.Tone.BAD, getTranslation("employer.tooMany")));
		}
	}

	private void offer(byte[] file) {
		this.made.say(Message.Tone.GOOD, getTranslation("employer.certificate.made"), download(file));
	}

	private Anchor download(byte[] file) {
		// No personal data in the file name: lists of downloads show it.
		DownloadHandler handler = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(file), "attestation-dif.pdf",
					"application/pdf", file.length));
		Anchor download = new Anchor(handler, getTranslation("employer.certificate.download"));
		download.addClassNames("btn", "ghost");
		return download;
	}

}
