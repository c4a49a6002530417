package fr.compteformation.career.payslip.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;

import fr.compteformation.career.payslip.PayslipIntake;
import fr.compteformation.career.payslip.PayslipSpace;
import fr.compteformation.career.payslip.Payslips;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.ui.FileUpload;
import fr.compteformation.platform.security.Citizen;

/**
 * Adds payslips, many at once, and says how much room is left. A refused file is named
 * with its reason; the others are kept.
 */
class PayslipUpload extends Composite<Section> {

	private static final double MEGABYTE = 1024.0 * 1024.0;

	private final Payslips payslips;

	private final Citizen citizen;

	private final SerializableRunnable changed;

	private final FileUpload upload;

	private final Paragraph room = new Paragraph();

	private final Div news = new Div();

	private final Map<String, String> refusals = new LinkedHashMap<>();

	private int kept;

	/**
	 * @param accepted media types and extensions
	 * @param changed called after each file that was kept
	 */
	PayslipUpload(Payslips payslips, List<String> accepted, Citizen citizen, SerializableRunnable changed) {
		this.payslips = payslips;
		this.citizen = citizen;
		this.changed = changed;
		this.upload = new FileUpload(accepted, new Button(getTranslation("payslip.add")), this::receive, this::refuse);
		this.upload.getContent().setDropLabel(new Span(getTranslation("document.field.drop")));
		this.upload.onChoice(this::startAnew);
		this.room.addClassName("soft");
		this.news.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("payslip.add.title")), new Paragraph(getTranslation("payslip.add.what")),
				this.upload, this.news, this.room, new Paragraph(getTranslation("payslip.private")));
	}

	/** Shows the room that is left. */
	void show() {
		PayslipSpace space = this.payslips.spaceOf(this.citizen);
		this.upload.setVisible(space.hasRoom());
		this.room.setText(getTranslation(space.hasRoom() ? "payslip.room" : "payslip.full", space.files(),
				space.mostFiles(), space.bytes() / MEGABYTE, space.mostBytes() / MEGABYTE));
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			PayslipIntake intake = this.payslips.add(this.citizen, arriving.getFileName(), content);
			arriving.getUI().access(() -> show(intake));
		}
		catch (IOException interrupted) {
			arriving.getUI().access(() -> refuse(arriving.getFileName(), getTranslation("document.field.interrupted")));
			throw interrupted;
		}
	}

	private void show(PayslipIntake intake) {
		switch (intake) {
			case PayslipIntake.Kept taken -> {
				this.kept++;
				tell();
				this.changed.run();
			}
			case PayslipIntake.Refused(String name, String messageKey) -> refuse(name, getTranslation(messageKey));
			case PayslipIntake.Full(String name) -> refuse(name, getTranslation("payslip.noRoom"));
		}
	}

	private void startAnew() {
		this.kept = 0;
		this.refusals.clear();
		this.news.removeAll();
	}

	private void refuse(String name, String reason) {
		this.refusals.put(name, getTranslation("document.field.refused", name, reason));
		tell();
	}

	private void tell() {
		this.news.removeAll();
		if (this.kept > 0) {
			this.news.add(new Message(Message.Tone.GOOD, getTranslation("payslip.kept", this.kept)));
		}
		this.refusals.values().forEach((refusal) -> this.news.add(new Message(Message.Tone.BAD, refusal)));
	}

}
