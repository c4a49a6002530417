package fr.compteformation.office.sentfile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;

import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.document.ui.CsvUpload;

/** Sends files of a kind, follows their reading and shows the earlier ones. */
public class SentFilesPanel extends Composite<Div> {

	private final SentFileSource source;

	private final Announcement message = new Announcement();

	private final SentFileHistory history;

	/**
	 * @param about what there is to know before sending
	 */
	public SentFilesPanel(SentFileSource source, Component... about) {
		this.source = source;
		this.history = new SentFileHistory(source);
		Div sending = new Div(new H2(getTranslation("action.sendFile")));
		sending.addClassNames("sheet", "stack");
		sending.add(Arrays.asList(about));
		sending.add(new Paragraph(getTranslation("sentFile.correct")),
				new CsvUpload(source.kind().mostBytes(), this::receive, () -> say(Sending.TOO_BIG), this::failed),
				this.message);
		getContent().addClassName("stack");
		getContent().add(sending, this.history);
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			Sending sending = this.source.send(arriving.getFileName(), content);
			arriving.getUI().access(() -> {
				this.history.show();
				say(sending);
			});
		}
	}

	private void failed(String name, String reason) {
		this.message.say(Message.Tone.BAD, getTranslation("document.field.refused", name, reason));
	}

	private void say(Sending sending) {
		this.message.say((sending == Sending.STORED) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(sending.messageKey(), this.source.kind().mostBytes() >> 20));
	}

}
