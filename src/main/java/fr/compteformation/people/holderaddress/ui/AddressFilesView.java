package fr.compteformation.people.holderaddress.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.core.io.ByteArrayResource;

import fr.compteformation.people.holderaddress.AddressFile;
import fr.compteformation.people.holderaddress.AddressFiles;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.ui.CsvUpload;
import fr.compteformation.platform.security.Agent;

/** The files of postal addresses: sends one, and shows what became of the latest. */
@Route("agent/adresses")
@Menu(title = "holderaddress.menu", order = 77)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("holderaddress.title")
class AddressFilesView extends Composite<Div> implements TranslatedTitle {

	// In memory, because the file holds numbers that are stored encrypted only.
	private static final int MOST_BYTES = 24 << 20;

	private static final int SHOWN = 200;

	private final AddressFiles files;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final Div refused = new Div();

	private final LatestFilesSheet latest;

	AddressFilesView(AddressFiles files, AuthenticationContext authentication) {
		this.files = files;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.latest = new LatestFilesSheet(files, this.supervisor);
		this.refused.addClassName("stack");
		Div sending = new Div(new H2(getTranslation("action.sendFile")),
				new Paragraph(getTranslation("holderaddress.columns")), new Code(this.files
					.header()),
				new CsvUpload(MOST_BYTES, this::receive,
						() -> say(Message.Tone.BAD, getTranslation("holderaddress.tooBig")),
						(name, reason) -> say(Message.Tone.BAD,
								getTranslation("document.field.refused", name, reason))),
				this.message, this.refused);
		sending.addClassNames("sheet", "stack");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("holderaddress.intro")),
				sending, this.latest);
	}

	// Runs during the upload, without locking the session.
	private void receive(UploadEvent arriving) throws IOException {
		try (InputStream content = arriving.getInputStream()) {
			byte[] file = content.readNBytes(MOST_BYTES + 1);
			if (file.length > MOST_BYTES) {
				arriving.getUI().access(() -> say(Message.Tone.BAD, getTranslation("holderaddress.tooBig")));
				return;
			}
			List<AddressFiles.RefusedLine> lines = new ArrayList<>();
			AddressFiles.Outcome outcome = this.files.read(this.supervisor, new ByteArrayResource(file), (line) -> {
				if (lines.size() < SHOWN) {
					lines.add(line);
				}
			});
			arriving.getUI().access(() -> show(outcome, lines));
		}
	}

	private void show(AddressFiles.Outcome outcome, List<AddressFiles.RefusedLine> lines) {
		this.latest.show();
		switch (outcome) {
			case AddressFiles.Outcome.Unreadable unreadable ->
				say(Message.Tone.BAD, getTranslation(unreadable.problem().messageKey(), unreadable.header()));
			case AddressFiles.Outcome.Interrupted(long read, long total) ->
				say(Message.Tone.BAD, getTranslation("holderaddress.interrupted", read, total));
			case AddressFiles.Outcome.ReadOnly(long read, long total) ->
				say(Message.Tone.BAD, getTranslation("holderaddress.readOnly", read, total));
			case AddressFiles.Outcome.Done(AddressFile file) -> say(
					(file.refused() > 0) ? Message.Tone.HINT : Message.Tone.GOOD,
					getTranslation("holderaddress.done", file.read(), file.taken(), file.unchanged(), file.refused()));
		}
		if (!lines.isEmpty()) {
			showRefused(lines);
		}
	}

	private void say(Message.Tone tone, String text) {
		this.refused.removeAll();
		this.message.say(tone, text);
	}

	private void showRefused(List<AddressFiles.RefusedLine> lines) {
		CardTable refusals = new CardTable("holderaddress.refused", "holderaddress.column.line", "field.motive");
		lines.forEach((line) -> refusals.add(new Span(String.valueOf(line.line())),
				new Span(getTranslation(line.messageKey()))));
		this.refused.add(new H2(getTranslation("holderaddress.refused")));
		if (lines.size() == SHOWN) {
			this.refused.add(new Paragraph(getTranslation("holderaddress.refused.first", SHOWN)));
		}
		this.refused.add(refusals);
	}

}
